package cn.jixiao.document.ui;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.DraftImport.Accepted;
import cn.jixiao.document.offline.FilledBook;
import cn.jixiao.document.offline.FilledForm;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.document.offline.OfflineFilling;
import cn.jixiao.form.FormId;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A unit takes its drafts away in a workbook here and brings it back; it sees what would change before anything is stored. */
@Route("offline")
@Menu(title = "document.offline.menu", icon = "vaadin:exchange", order = 31)
@RolesAllowed("SUBMITTER")
class OfflineView extends VerticalLayout implements HasDynamicTitle {

    private final OfflineFilling filling;
    private final Clock clock;
    private final Div body = new Div();
    private final Downloads download = new Downloads();
    private final Button again = new Button(getTranslation("document.offline.again"), click -> start());

    OfflineView(OfflineFilling filling, Clock clock) {
        this.filling = filling;
        this.clock = clock;
        body.setWidthFull();
        add(new PageHeader(getPageTitle(), again), body, download);
        start();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("document.offline.title");
    }

    private void start() {
        var both = new Div(new DraftChoice(filling.takeable(), this::take), new BookSource(this::read));
        both.addClassName("offline-start");
        show(both);
        again.setVisible(false);
    }

    private void take(List<FormId> forms) {
        try {
            var day = LocalDate.now(clock.withZone(ChinaTime.ZONE));
            download.offer(getTranslation("document.offline.file", day), Downloads.XLSX, filling.take(forms));
        } catch (RuleBroken refusal) {
            Toast.refused(Sentences.in(getLocale(), refusal));
        }
    }

    /** The sentence that refuses the workbook, or nothing. */
    private String read(String fileName, byte[] content) {
        try {
            var book = filling.read(fileName, content);
            show(new ReturnedBook(book, this::accept, () -> mark(book, content)));
            again.setVisible(true);
            return "";
        } catch (RuleBroken refusal) {
            return Sentences.in(getLocale(), refusal);
        }
    }

    private void mark(FilledBook book, byte[] content) {
        download.offer(book.fileName(), Downloads.XLSX, filling.marked(content, book.complaints(), getLocale()));
    }

    private void accept(Map<FilledForm, Winner> chosen) {
        var results = new ImportResults();
        chosen.forEach((form, winner) -> {
            try {
                results.add(new Accepted(filling.accept(form, winner), false));
            } catch (RuleBroken refusal) {
                results.add(form.filled().name(), Sentences.in(getLocale(), refusal));
            }
        });
        show(results);
    }

    private void show(Component content) {
        body.removeAll();
        body.add(content);
    }
}
