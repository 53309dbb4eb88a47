package cn.jixiao.document.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.DraftImport;
import cn.jixiao.document.FlatTable;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A unit imports the forms of a document here: it sees what was read before anything is stored. */
@Route("import")
@Menu(title = "document.import.menu", icon = "vaadin:upload", order = 30)
@RolesAllowed("SUBMITTER")
class ImportView extends VerticalLayout implements HasDynamicTitle {

    private final DocumentReader reader;
    private final DraftImport drafts;
    private final Frames frames;
    private final Div body = new Div();
    private final Button again = new Button(getTranslation("document.import.again"), click -> start());

    ImportView(DocumentReader reader, DraftImport drafts, Frames frames) {
        this.reader = reader;
        this.drafts = drafts;
        this.frames = frames;
        body.setWidthFull();
        add(new PageHeader(getPageTitle(), again), body);
        start();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("document.import.title");
    }

    private void start() {
        show(new DocumentSource(this::read));
        again.setVisible(false);
    }

    /** The sentence that refuses the document, or nothing. */
    private String read(String fileName, byte[] content) {
        try {
            preview(reader.read(fileName, content), content);
            return "";
        } catch (RuleBroken refusal) {
            return Sentences.in(getLocale(), refusal);
        }
    }

    private void preview(ImportPreview preview, byte[] content) {
        var candidates = preview.forms().stream()
                .map(read -> new Candidate(
                        preview.forms().indexOf(read),
                        read,
                        drafts.destinations(read.form()),
                        frames.get(read.form().frame())))
                .toList();
        show(new ImportChoice(preview, candidates, chosen -> accept(preview, chosen)));
        for (var table : preview.tables()) {
            body.addComponentAsFirst(
                    new TableMapping(table, projectFrames(), corrected -> readAgain(preview, content, corrected)));
        }
        again.setVisible(true);
    }

    private List<Frame> projectFrames() {
        return frames.all().stream()
                .filter(frame -> frame.subject() == Frame.Subject.PROJECT)
                .toList();
    }

    private void readAgain(ImportPreview before, byte[] content, FlatTable corrected) {
        var tables = before.tables().stream()
                .map(table -> table.line() == corrected.line() ? corrected : table)
                .toList();
        preview(reader.read(before.fileName(), content, tables), content);
    }

    private void accept(ImportPreview preview, Map<Integer, OrgCode> chosen) {
        var results = new ImportResults();
        chosen.forEach((position, organisation) -> {
            var name = preview.forms().get(position).form().name();
            try {
                results.add(drafts.accept(preview, position, organisation));
            } catch (RuleBroken refusal) {
                results.add(name, Sentences.in(getLocale(), refusal));
            }
        });
        show(results);
    }

    private void show(Component content) {
        body.removeAll();
        body.add(content);
    }
}
