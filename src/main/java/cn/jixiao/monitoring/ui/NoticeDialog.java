package cn.jixiao.monitoring.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.monitoring.Notice;
import cn.jixiao.ui.DateField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks which red lines have to be put right, how and by when; a refusal is shown in it, and it stays open. */
final class NoticeDialog extends Dialog {

    private final Map<Integer, Checkbox> lines = new LinkedHashMap<>();
    private final TextArea demand = new TextArea();
    private final DateField due = new DateField(getTranslation("monitoring.notice.due"));
    private final Paragraph refusal = new Paragraph();

    /** @param proposed the day by which it has to be done, until another is chosen */
    NoticeDialog(List<Integer> red, LineNames names, LocalDate proposed, Consumer<Notice> issue) {
        setHeaderTitle(getTranslation("monitoring.notice.title"));
        addClassNames("reason-dialog", "notice-dialog");
        var choices = new Div();
        choices.addClassName("notice-lines");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("monitoring.notice.lines"));
        red.forEach(no -> {
            var box = new Checkbox(names.of(no), true);
            lines.put(no, box);
            choices.add(box);
        });
        demand.setLabel(getTranslation("monitoring.notice.demand"));
        demand.setPlaceholder(getTranslation("monitoring.notice.demand.hint"));
        demand.setRequiredIndicatorVisible(true);
        demand.setMinRows(4);
        demand.setWidthFull();
        demand.setAutofocus(true);
        due.setValue(proposed);
        due.setRequiredIndicatorVisible(true);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("monitoring.notice.lines")), choices, demand, due, refusal);
        var send = new Button(getTranslation("monitoring.notice.send"), click -> {
            send(issue);
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
    }

    private void send(Consumer<Notice> issue) {
        try {
            issue.accept(notice());
            close();
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }

    private Notice notice() {
        var chosen = lines.entrySet().stream()
                .filter(line -> line.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        return new Notice(
                chosen,
                demand.getValue(),
                due.getOptionalValue().orElseThrow(() -> new RuleBroken("monitoring.notice.due-missing")));
    }
}
