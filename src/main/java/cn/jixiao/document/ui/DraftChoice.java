package cn.jixiao.document.ui;

import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The drafts a workbook can take away, to be ticked. */
final class DraftChoice extends Div {

    private final Map<Checkbox, FormId> boxes = new LinkedHashMap<>();
    private final Button take = new Button();

    DraftChoice(List<FormRecord> drafts, Consumer<List<FormId>> taken) {
        addClassNames("sheet", "draft-choice");
        add(
                new H2(getTranslation("document.offline.take")),
                new Paragraph(getTranslation("document.offline.take.hint")));
        if (drafts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("document.offline.nothing"), getTranslation("document.offline.nothing.hint")));
            return;
        }
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            taken.accept(chosen());
            count();
        });
        var all = new Checkbox(getTranslation("document.offline.all"));
        all.addValueChangeListener(change -> boxes.keySet().forEach(box -> box.setValue(change.getValue())));
        var bar = new Div(all, take);
        bar.addClassName("import-bar");
        var list = new UnorderedList();
        list.addClassName("candidates");
        drafts.forEach(draft -> list.add(item(draft)));
        add(bar, list);
        count();
    }

    private ListItem item(FormRecord draft) {
        var box = new Checkbox(draft.name().isEmpty() ? getTranslation("document.import.unnamed") : draft.name());
        box.addValueChangeListener(change -> count());
        boxes.put(box, draft.id());
        var facts = new Span(getTranslation(
                "document.offline.draft",
                draft.organisation(),
                draft.year(),
                getTranslation("form.stage." + draft.stage())));
        facts.addClassName("candidate-facts");
        var item = new ListItem(box, facts);
        item.addClassName("draft");
        return item;
    }

    private List<FormId> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void count() {
        take.setText(getTranslation("document.offline.take.chosen", chosen().size()));
        take.setEnabled(!chosen().isEmpty());
    }
}
