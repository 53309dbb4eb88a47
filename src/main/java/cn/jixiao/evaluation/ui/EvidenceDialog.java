package cn.jixiao.evaluation.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files that prove one indicator: seen by everybody, added and removed by the unit while it writes. */
final class EvidenceDialog extends Dialog {

    /** What is done with the files of the indicator. */
    interface Actions {

        String indicator();

        List<Evidence> list();

        ReceivedFile receive(String name, InputStream content) throws IOException;

        void add(ReceivedFile file);

        void remove(Evidence evidence);
    }

    private final boolean editable;
    private final Actions actions;
    private final Div files = new Div();
    private final Div refusals = new Div();

    EvidenceDialog(boolean editable, Actions actions) {
        this.editable = editable;
        this.actions = actions;
        setHeaderTitle(getTranslation("evaluation.evidence.title", actions.indicator()));
        addClassName("evidence-dialog");
        setWidth("680px");
        refusals.getElement().setAttribute("role", "alert");
        add(files, refusals);
        if (editable) {
            add(new EvidenceUpload(actions::receive, this::arrived, this::refuse, refusals::removeAll));
        }
        getFooter().add(new Button(getTranslation("evaluation.evidence.close"), click -> close()));
        show();
    }

    private void show() {
        files.removeAll();
        var present = actions.list();
        if (present.isEmpty()) {
            files.add(new EmptyState(
                    getTranslation("evaluation.evidence.none"),
                    getTranslation(editable ? "evaluation.evidence.none.hint" : "evaluation.evidence.none.reader")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        present.forEach(evidence -> list.add(new EvidenceItem(evidence, editable ? () -> remove(evidence) : null)));
        files.add(list);
    }

    private void arrived(ReceivedFile file) {
        actions.add(file);
        show();
    }

    private void remove(Evidence evidence) {
        refusals.removeAll();
        try {
            actions.remove(evidence);
        } catch (RuleBroken refusal) {
            refuse(evidence.name(), refusal);
        }
        show();
    }

    private void refuse(String name, RuleBroken refusal) {
        var sentence =
                new Paragraph(getTranslation("evaluation.evidence.refused", name, Sentences.in(getLocale(), refusal)));
        sentence.addClassName("refusal");
        refusals.add(sentence);
    }
}
