package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationAction;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Where a reviewer writes remarks and an opinion, and decides. */
final class ReviewPanel extends Section {

    private final TextArea opinion = new TextArea(getTranslation("evaluation.page.opinion"));
    private final Div remarks = new Div();
    private final Map<TextArea, String> places = new LinkedHashMap<>();
    private final Consumer<Decision> decide;

    ReviewPanel(Set<EvaluationAction> allowed, Consumer<Decision> decide) {
        this.decide = decide;
        addClassNames("sheet", "review-panel");
        var buttons = new Div(
                button("evaluation.page.pass", allowed.contains(EvaluationAction.PASS), this::pass),
                button("evaluation.page.send-back", allowed.contains(EvaluationAction.SEND_BACK), this::sendBack),
                button(
                        "evaluation.page.send-back-to-department",
                        allowed.contains(EvaluationAction.SEND_BACK_TO_DEPARTMENT),
                        this::sendBackToDepartment));
        ((Button) buttons.getComponentAt(0)).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.addClassName("review-buttons");
        var general = new Button(
                getTranslation("evaluation.page.remark.general"),
                VaadinIcon.PLUS.create(),
                click -> object(Place.form(), getTranslation("evaluation.page.remark.whole")));
        general.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(new H2(getTranslation("evaluation.page.review")), remarks, general, opinion, buttons);
    }

    /** The button by which a reviewer objects to an indicator. */
    Component objection(Indicator indicator) {
        var button = new Button(VaadinIcon.COMMENT_O.create(), click -> object(Place.of(indicator), indicator.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("evaluation.page.remark.on", indicator.name()));
        button.setTooltipText(getTranslation("evaluation.page.remark.on", indicator.name()));
        var objecting = new Div(button);
        objecting.addClassName("objecting");
        return objecting;
    }

    private void object(Place place, String name) {
        var text = new TextArea(getTranslation("evaluation.page.remark.on", name));
        var row = new Div(text);
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            places.remove(text);
            remarks.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("evaluation.page.remark.remove", name));
        row.add(remove);
        row.addClassName("new-remark");
        places.put(text, place.text());
        remarks.add(row);
        text.focus();
    }

    private void pass() {
        decide.accept(new Decision.Pass(opinion.getValue()));
    }

    private void sendBack() {
        List<NewRemark> written = places.entrySet().stream()
                .map(entry -> new NewRemark(entry.getValue(), entry.getKey().getValue()))
                .toList();
        decide.accept(new Decision.SendBack(opinion.getValue(), written));
    }

    private void sendBackToDepartment() {
        decide.accept(new Decision.SendBackToDepartment(opinion.getValue()));
    }

    private Button button(String key, boolean offered, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setVisible(offered);
        return button;
    }
}
