package cn.jixiao.document.ui;

import cn.jixiao.document.DraftImport.Accepted;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What became of each form that was ticked. */
final class ImportResults extends Div {

    private final UnorderedList list = new UnorderedList();

    ImportResults() {
        addClassNames("sheet", "import-results");
        add(new H2(getTranslation("document.import.results")), list);
    }

    void add(Accepted accepted) {
        var form = accepted.form();
        var address = form.stage().isEditable() ? "forms/" + form.id() + "/edit" : "forms/" + form.id();
        var key = accepted.found() ? "document.import.found-earlier" : "document.import.stored";
        var tone = accepted.found() ? Tone.NEUTRAL : Tone.GOOD;
        line(new StatusBadge(getTranslation(key), tone), new Anchor(address, form.name()));
    }

    void add(String name, String refusal) {
        var why = new Span(refusal);
        why.addClassNames("refusal", "sentences");
        line(new StatusBadge(getTranslation("document.import.refused"), Tone.BAD), new Span(name), why);
    }

    private void line(Component... parts) {
        list.add(new ListItem(parts));
    }
}
