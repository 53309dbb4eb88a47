package cn.jixiao.approval.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Place;
import cn.jixiao.workflow.Decision;
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

/** Where a reviewer gathers remarks before sending the form back with them. */
public final class NewRemarks extends Section {

    private final PlaceNames names;
    private final Map<String, TextArea> remarks = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final TextArea opinion = new TextArea();
    private final Paragraph warning = new Paragraph();
    private final Paragraph refusal = new Paragraph();

    public NewRemarks(PlaceNames names, Consumer<Decision.SendBack> sendBack) {
        this.names = names;
        addClassNames("sheet", "new-remarks");
        setVisible(false);
        opinion.setLabel(getTranslation("approval.new-remarks.opinion"));
        opinion.setMaxLength(2000);
        warning.setVisible(false);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("approval.new-remarks")), fields, opinion, warning, refusal, buttons(sendBack));
    }

    /** Says above the buttons what else sending it back does; nothing where the sentence is empty. */
    public void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(!sentence.isEmpty());
    }

    /** Opens a field for a remark on that place, or goes to the one that is open already. */
    public void on(String place) {
        setVisible(true);
        fieldOf(place).focus();
    }

    /** Opens a field for a remark on that place that says the sentence already, below what is written there. */
    void on(String place, String sentence) {
        on(place);
        var field = fieldOf(place);
        if (!field.getValue().contains(sentence)) {
            field.setValue((field.getValue() + "\n" + sentence).strip());
        }
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many are written down. */
    int size() {
        return (int) remarks.values().stream().filter(field -> !field.isEmpty()).count();
    }

    /** The form goes back with what is written down, and with these words on the whole of it, where there are any. */
    Decision.SendBack with(String words) {
        var all = new LinkedHashMap<String, String>();
        remarks.forEach((place, field) -> all.put(place, field.getValue().strip()));
        all.merge(Place.form().text(), words, (written, added) -> (written + "\n" + added).strip());
        all.values().removeIf(String::isEmpty);
        return Decision.SendBack.of(opinion.getValue().strip(), all);
    }

    private TextArea fieldOf(String place) {
        return remarks.computeIfAbsent(place, this::field);
    }

    private TextArea field(String place) {
        var field = new TextArea(names.of(place));
        field.setMaxLength(2000);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.setAriaLabel(getTranslation("approval.new-remarks.remove", names.of(place)));
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
        var send = new Button(getTranslation("approval.new-remarks.send"), click -> {
            try {
                send(sendBack);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        send.setId("send-remarks");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        var cancel = new Button(getTranslation("ui.cancel"), click -> discard());
        var buttons = new Div(cancel, send);
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
            var written = new LinkedHashMap<String, String>();
            remarks.forEach((place, field) -> written.put(place, field.getValue()));
            sendBack.accept(Decision.SendBack.of(opinion.getValue().strip(), written));
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
            remarks.values().stream().filter(TextArea::isEmpty).findFirst().ifPresent(TextArea::focus);
        }
    }
}
