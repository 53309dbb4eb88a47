package cn.jixiao.ui;

import cn.jixiao.account.Absence;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.account.Substituting.Candidate;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From when until when somebody is absent, why, and who stands in. */
final class AbsenceForm extends Div {

    private static final int LONGEST = 500;

    /** Does it. */
    @FunctionalInterface
    interface Arranging {
        void arrange(String absentee, String substitute, Absence absence);
    }

    private final TextField absentee = new TextField();
    private final ComboBox<Candidate> substitute = new ComboBox<>();
    private final DateField from = new DateField(getTranslation("ui.absence.from"));
    private final DateField until = new DateField(getTranslation("ui.absence.until"));
    private final TextField reason = new TextField();
    private final Paragraph refusal = new Paragraph();
    private final Function<String, List<Candidate>> candidates;

    AbsenceForm(Actor user, Function<String, List<Candidate>> candidates, Arranging arranging) {
        this.candidates = candidates;
        addClassNames("sheet");
        boolean forOthers = user.has(Role.SECURITY_ADMIN);
        absentee.setLabel(getTranslation("ui.absence.username"));
        absentee.setVisible(forOthers);
        absentee.addValueChangeListener(change -> offer(change.getValue()));
        substitute.setLabel(getTranslation("ui.absence.substitute"));
        substitute.setItemLabelGenerator(Candidate::fullName);
        reason.setLabel(getTranslation("ui.absence.reason"));
        reason.setMaxLength(LONGEST);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        var save = new Button(getTranslation("ui.absence.save"), click -> {
            arrange(arranging);
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(absentee, from, until, substitute, reason, save);
        fields.addClassName("absence-fields");
        add(fields, refusal);
        if (!forOthers) {
            absentee.setValue(user.username());
        }
    }

    private void offer(String username) {
        tell(null);
        try {
            substitute.setItems(username.isBlank() ? List.of() : candidates.apply(username.strip()));
        } catch (RuleBroken unknown) {
            substitute.setItems(List.of());
            tell(unknown);
        }
    }

    private void arrange(Arranging arranging) {
        var stand = substitute.getValue();
        if (stand == null || from.getValue() == null || until.getValue() == null) {
            refusal.setText(getTranslation("ui.absence.incomplete"));
            return;
        }
        try {
            var absence = new Absence(from.getValue(), until.getValue(), reason.getValue());
            arranging.arrange(absentee.getValue().strip(), stand.username(), absence);
            tell(null);
            reason.clear();
        } catch (RuleBroken refused) {
            tell(refused);
        }
    }

    private void tell(@Nullable RuleBroken refused) {
        refusal.setText(refused == null ? "" : Sentences.in(getLocale(), refused));
    }
}
