package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
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
        if (page.turn() != null) {
            add(new TurnLine(page.turn(), page.turns()));
        }
        addApproval(form.approvalNumber(), form.approvedOn());
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
