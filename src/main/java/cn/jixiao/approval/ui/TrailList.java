package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormHistory;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The trail of a form from its first entry, with the remarks of each send-back below it. */
final class TrailList extends OrderedList {

    private final FormHistory history;
    private final PlaceNames names;

    TrailList(FormHistory history) {
        this.history = history;
        this.names =
                new PlaceNames(history.frame(), history.revisions().getLast().content(), getLocale());
        addClassNames("sheet", "trail");
        history.trail().forEach(entry -> add(item(entry)));
    }

    private ListItem item(AuditEntry entry) {
        var item = new ListItem(head(entry), details(entry));
        item.addClassName("action-" + entry.action().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!entry.reason().isEmpty()) {
            var reason = new Paragraph(entry.reason());
            reason.addClassNames("reason", "sentences");
            item.add(reason);
        }
        var remarks = history.remarks().getOrDefault(entry.seq(), List.of());
        if (!remarks.isEmpty()) {
            item.add(remarks(remarks));
        }
        return item;
    }

    private Div head(AuditEntry entry) {
        var action = new Span(getTranslation("audit.action." + entry.action()));
        action.addClassName("trail-action");
        var step = new Span(getTranslation(stepKey(entry.step())));
        step.addClassName("status-badge");
        var time = new Span(Formats.dateTime(entry.at(), getLocale()));
        time.addClassName("hint");
        var head = new Div(action, step, time);
        head.addClassName("facts");
        return head;
    }

    private Div details(AuditEntry entry) {
        var details = new Div(
                new Span(entry.actorName()),
                new Span(getTranslation("account.role." + entry.actorRole())),
                new Span(organisation(entry.actorOrganisation())));
        if (entry.revisionAfter() != null) {
            details.add(new Span(revision(entry.revisionBefore(), entry.revisionAfter())));
        }
        if (!entry.address().equals("local")) {
            details.add(new Span(getTranslation("approval.timeline.from", entry.address())));
        }
        details.addClassNames("facts", "hint");
        return details;
    }

    private UnorderedList remarks(List<Remark> remarks) {
        var list = new UnorderedList();
        for (var remark : remarks) {
            var place = new Span(names.of(remark.place()));
            place.addClassName("strong");
            var item = new ListItem(new Div(place, new Span("　" + remark.text())));
            if (remark.isAnswered()) {
                var answer = new Div(getTranslation("approval.remark.answer", remark.answer()));
                answer.addClassName("answer");
                item.add(answer);
            }
            list.add(item);
        }
        return list;
    }

    /** Steps are named by their process, or {@code form} where no process runs: those are stages. */
    private static String stepKey(String step) {
        return step.startsWith("form.") ? step.replaceFirst("form.", "form.stage.") : "workflow.step." + step;
    }

    private String organisation(String code) {
        return OrgCode.parse(code).map(history.names()::get).orElse(code);
    }

    private String revision(@Nullable Integer before, int after) {
        return before == null || before == after
                ? getTranslation("approval.timeline.revision", after)
                : getTranslation("approval.timeline.changed-revision", before, after);
    }
}
