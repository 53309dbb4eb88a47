package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentPage;
import cn.jixiao.approval.ui.StageBadge;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Whose adjustment it is, from which revision, where it stands and whose turn it is. */
final class AdjustmentHead extends Div {

    private final AdjustmentPage page;

    AdjustmentHead(AdjustmentPage page) {
        this.page = page;
        var adjustment = page.adjustment();
        addClassName("form-head");
        addFacts(
                StageBadge.of(adjustment.stage(), getLocale()),
                new Span(named(adjustment.organisation())),
                new Span(getTranslation("adjustment.page.year", adjustment.year())),
                new Span(base(adjustment)),
                new Span(getTranslation(
                        "adjustment.page.saved",
                        adjustment.savedBy(),
                        Formats.dateTime(adjustment.savedAt(), getLocale()))));
        addTurn();
        addApproval(adjustment);
    }

    private String base(Adjustment adjustment) {
        boolean inForce = Objects.equals(page.form().form().revisionInForce(), adjustment.baseRevision());
        return getTranslation(
                inForce ? "adjustment.page.base" : "adjustment.page.base.past", adjustment.baseRevision());
    }

    private void addTurn() {
        var turn = page.form().turn();
        if (turn != null) {
            var line = addFacts(new Span(getTranslation(
                    "adjustment.page.turn",
                    named(turn.office().organisation()),
                    getTranslation("account.role." + turn.office().role()),
                    Formats.dateTime(turn.createdAt(), getLocale()),
                    Formats.date(turn.dueOn(), getLocale()))));
            if (turn.claimedName() != null) {
                line.add(new Span(getTranslation("adjustment.page.claimed", turn.claimedName())));
            }
            if (turn.waitsFor() != null) {
                line.add(new Span(getTranslation("workflow.turn.waits", turn.waitsFor())));
            }
        }
    }

    private void addApproval(Adjustment adjustment) {
        if (adjustment.approvalNumber() != null) {
            addFacts(
                            new Span(getTranslation("adjustment.page.became", adjustment.approvedRevision())),
                            new Span(getTranslation(
                                    "adjustment.page.approved",
                                    adjustment.approvalNumber(),
                                    Formats.date(Objects.requireNonNull(adjustment.approvedOn()), getLocale()))))
                    .addClassName("approved");
        }
    }

    private Div addFacts(Span... facts) {
        var line = new Div(facts);
        line.addClassName("facts");
        add(line);
        return line;
    }

    private String named(OrgCode code) {
        return (code + " " + page.form().names().getOrDefault(code, "")).strip();
    }
}
