package cn.jixiao.evaluation.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Where a reviewer gathers remarks before sending the self-evaluation back with them; there once the first is begun. */
final class NewRemarks extends Section {

    private static final int LONGEST = 2000;

    private final Map<String, TextArea> remarks = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final TextArea opinion = new TextArea(getTranslation("evaluation.page.opinion"));
    private final Paragraph refusal = new Paragraph();

    NewRemarks(Consumer<Decision.SendBack> sendBack) {
        addClassNames("sheet", "new-remarks");
        setVisible(false);
        opinion.setMaxLength(LONGEST);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("evaluation.page.remarks")), fields, opinion, refusal, buttons(sendBack));
    }

    /** The button by which a reviewer objects to an indicator. */
    Component objection(Indicator indicator) {
        var button = new Button(
                VaadinIcon.COMMENT_O.create(), click -> on(Place.of(indicator).text(), indicator.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("evaluation.page.remark.on", indicator.name()));
        button.setTooltipText(getTranslation("evaluation.page.remark.on", indicator.name()));
        var objecting = new Div(button);
        objecting.addClassName("objecting");
        return objecting;
    }

    /** Begins a remark on the whole, or goes to it. */
    void onTheWhole() {
        on(Place.form().text(), getTranslation("evaluation.page.remark.whole"));
    }

    boolean isEmpty() {
        return remarks.values().stream().allMatch(TextArea::isEmpty);
    }

    private void on(String place, String name) {
        setVisible(true);
        remarks.computeIfAbsent(place, unused -> field(place, name)).focus();
    }

    private TextArea field(String place, String name) {
        var field = new TextArea(getTranslation("evaluation.page.remark.on", name));
        field.setMaxLength(LONGEST);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.setAriaLabel(getTranslation("evaluation.page.remark.remove", name));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        var row = new Div(field, remove);
        row.addClassName("new-remark");
        remove.addClickListener(click -> {
            remarks.remove(place);
            fields.remove(row);
            setVisible(!remarks.isEmpty());
        });
        fields.add(row);
        return field;
    }

    private Div buttons(Consumer<Decision.SendBack> sendBack) {
        var send = new Button(getTranslation("evaluation.action.SEND_BACK"));
        send.setId("send-remarks");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send(sendBack);
            } finally {
                send.setEnabled(true);
            }
        });
        var buttons = new Div(new Button(getTranslation("ui.cancel"), click -> discard()), send);
        buttons.addClassName("page-actions");
        return buttons;
    }

    private void discard() {
        remarks.clear();
        fields.removeAll();
        setVisible(false);
    }

    private void send(Consumer<Decision.SendBack> sendBack) {
        try {
            sendBack.accept(new Decision.SendBack(
                    opinion.getValue().strip(),
                    remarks.entrySet().stream()
                            .map(entry -> new NewRemark(
                                    entry.getKey(), entry.getValue().getValue()))
                            .toList()));
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }
}
