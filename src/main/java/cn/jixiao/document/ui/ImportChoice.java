package cn.jixiao.document.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.document.RefusedForm;
import cn.jixiao.org.OrgCode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The forms of a document at the left, what was read of one of them at the right; those that are ticked are stored. */
final class ImportChoice extends Div {

    private final List<Candidate> candidates;
    private final Div shown = new Div();
    private final Button accept = new Button();

    /** @param accepted takes the ticked forms by their positions in the document, with the organisation of each */
    ImportChoice(ImportPreview preview, List<Candidate> candidates, Consumer<Map<Integer, OrgCode>> accepted) {
        this.candidates = candidates;
        addClassName("import-choice");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accepted.accept(chosen()));
        var list = new UnorderedList();
        list.addClassName("candidates");
        candidates.forEach(candidate -> {
            candidate.onOpen(this::show);
            candidate.onTick(this::count);
            list.add(candidate);
        });
        shown.addClassName("sheet");
        var left = new Div(heading(preview), list);
        preview.refused().forEach(refused -> left.add(refusal(refused)));
        add(left, shown);
        candidates.stream().findFirst().ifPresent(this::show);
        count();
    }

    private Div heading(ImportPreview preview) {
        var all = new Checkbox(getTranslation("document.import.all"));
        all.addValueChangeListener(change -> candidates.forEach(candidate -> candidate.tick(change.getValue())));
        var name = new Span(getTranslation(
                "document.import.found", preview.fileName(), preview.forms().size()));
        name.addClassName("import-file");
        var bar = new Div(all, accept);
        bar.addClassName("import-bar");
        return new Div(name, bar);
    }

    private Paragraph refusal(RefusedForm refused) {
        var why = new Paragraph(Sentences.in(getLocale(), refused.reason()));
        why.addClassName("refusal");
        return why;
    }

    private void show(Candidate chosen) {
        candidates.forEach(candidate -> candidate.current(candidate.equals(chosen)));
        shown.removeAll();
        var title = chosen.read().form().name();
        shown.add(
                new H2(title.isEmpty() ? getTranslation("document.import.unnamed") : title),
                new PreviewSheet(chosen.read(), chosen.frame()));
    }

    private void count() {
        int ticked = chosen().size();
        accept.setText(getTranslation("document.import.take", ticked));
        accept.setEnabled(ticked > 0);
    }

    private Map<Integer, OrgCode> chosen() {
        var chosen = new LinkedHashMap<Integer, OrgCode>();
        candidates.forEach(candidate ->
                candidate.chosen().ifPresent(organisation -> chosen.put(candidate.position(), organisation)));
        return chosen;
    }
}
