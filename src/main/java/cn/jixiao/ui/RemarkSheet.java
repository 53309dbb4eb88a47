package cn.jixiao.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.SendBackDialog.Target;
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

/** Where a reviewer gathers remarks before sending something back with them; there once the first is begun. */
public final class RemarkSheet extends Section {

    private static final int LONGEST = 2000;
    private static final String WHOLE = "form";

    private final SendBack sendBack;
    private final Map<String, TextArea> remarks = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final TextArea opinion = new TextArea(getTranslation("ui.remark.opinion"));
    private final Paragraph warning = new Paragraph();
    private final Paragraph refusal = new Paragraph();

    /** Sends it back. */
    @FunctionalInterface
    public interface SendBack {

        /**
         * Does it; a refusal is shown in the sheet.
         *
         * @param remarks the texts by the places they are about
         */
        void send(String opinion, Map<String, String> remarks);
    }

    public RemarkSheet(SendBack sendBack) {
        this.sendBack = sendBack;
        addClassNames("sheet", "new-remarks");
        setVisible(false);
        opinion.setMaxLength(LONGEST);
        warning.setVisible(false);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("ui.remark.title")), fields, opinion, warning, refusal, buttons());
    }

    /** Says above the buttons what else sending it back does; nothing where the sentence is empty. */
    public void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(!sentence.isEmpty());
    }

    /** The button by which a reviewer objects to what is at a place. */
    public Component objection(String place, String name) {
        var button = new Button(VaadinIcon.COMMENT_O.create(), click -> on(place, name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("ui.remark.on", name));
        button.setTooltipText(getTranslation("ui.remark.on", name));
        var objecting = new Div(button);
        objecting.addClassName("objecting");
        return objecting;
    }

    /** Opens a field for a remark on that place, or goes to the one that is open already. */
    public void on(String place, String name) {
        setVisible(true);
        fieldOf(place, name).focus();
    }

    /** The same with a field that says the sentence already, below what is written there. */
    public void on(String place, String name, String sentence) {
        on(place, name);
        var field = fieldOf(place, name);
        if (!field.getValue().contains(sentence)) {
            field.setValue((field.getValue() + "\n" + sentence).strip());
        }
    }

    /** Those who wrote it, who get it with what is written down and the words said last. */
    public Target backToUnit(String whose) {
        return backToUnit(whose, "");
    }

    /** @param cancelled what else is given up by sending it back, in a sentence; empty where nothing */
    public Target backToUnit(String whose, String cancelled) {
        return SendBackTargets.unit(
                whose,
                size(),
                cancelled,
                words -> sendBack.send(opinion.getValue().strip(), with(words)));
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many are written down. */
    public int size() {
        return (int) remarks.values().stream().filter(field -> !field.isEmpty()).count();
    }

    private Map<String, String> with(String words) {
        var all = written();
        all.merge(WHOLE, words, (remark, added) -> (remark + "\n" + added).strip());
        all.values().removeIf(String::isBlank);
        return all;
    }

    private Map<String, String> written() {
        var texts = new LinkedHashMap<String, String>();
        remarks.forEach((place, field) -> texts.put(place, field.getValue()));
        return texts;
    }

    private TextArea fieldOf(String place, String name) {
        return remarks.computeIfAbsent(place, unused -> field(place, name));
    }

    private TextArea field(String place, String name) {
        var field = new TextArea(name);
        field.setMaxLength(LONGEST);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.setAriaLabel(getTranslation("ui.remark.remove", name));
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

    private Div buttons() {
        var send = new Button(getTranslation("ui.remark.send"));
        send.setId("send-remarks");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
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

    private void send() {
        try {
            sendBack.send(opinion.getValue().strip(), written());
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
            remarks.values().stream().filter(TextArea::isEmpty).findFirst().ifPresent(TextArea::focus);
        }
    }
}
