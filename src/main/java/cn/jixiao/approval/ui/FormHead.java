package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.common.Sentences;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose form this is, where it stands and whose turn it is. */
final class FormHead extends Div {

    FormHead(FormPage page) {
        var form = page.form();
        addClassName("form-head");
        var facts = new Div(StageBadge.of(form.stage(), getLocale()));
        facts.addClassName("facts");
        facts.add(
                new Span(named(page, form.organisation())),
                new Span(getTranslation("approval.head.year", form.year())),
                new Span(page.frame().title()),
                new Span(getTranslation("approval.head.revision", form.revision(), form.version())),
                new Span(getTranslation(
                        "approval.head.saved", form.savedBy(), Formats.dateTime(form.savedAt(), getLocale()))));
        add(facts);
        addTurn(page);
        addApproval(form.approvalNumber(), form.approvedOn());
    }

    private void addTurn(FormPage page) {
        WorkItem turn = page.turn();
        if (turn != null) {
            var line = new Div();
            page.turns().stream()
                    .flatMap(asked -> asked.told().stream())
                    .map(message -> Sentences.in(getLocale(), message))
                    .distinct()
                    .map(Span::new)
                    .forEach(line::add);
            line.add(new Span(getTranslation("approval.head.due", Formats.date(turn.dueOn(), getLocale()))));
            if (turn.claimedName() != null) {
                line.add(new Span(getTranslation("approval.head.claimed", turn.claimedName())));
            }
            if (turn.addressee() != null && turn.givenBy() != null) {
                line.add(new Span(getTranslation("workflow.turn.addressee", turn.addressee(), turn.givenBy())));
            }
            if (turn.waitsFor() != null) {
                line.add(new Span(getTranslation("workflow.turn.waits", turn.waitsFor())));
            }
            line.addClassName("facts");
            add(line);
        }
    }

    private void addApproval(@Nullable String number, @Nullable LocalDate on) {
        if (number != null) {
            var line = new Div(new Span(getTranslation(
                    "approval.head.approved", number, Formats.date(Objects.requireNonNull(on), getLocale()))));
            line.addClassNames("facts", "approved");
            add(line);
        }
    }

    private static String named(FormPage page, OrgCode code) {
        return (code + " " + page.names().getOrDefault(code, "")).strip();
    }
}
