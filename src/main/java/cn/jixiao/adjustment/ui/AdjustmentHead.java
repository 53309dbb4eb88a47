package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentPage;
import cn.jixiao.approval.ui.StageBadge;
import cn.jixiao.approval.ui.TurnLine;
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
        if (page.form().turn() != null) {
            add(new TurnLine(page.form().turn(), page.form().turns()));
        }
        addApproval(adjustment);
    }

    private String base(Adjustment adjustment) {
        boolean inForce = Objects.equals(page.form().form().revisionInForce(), adjustment.baseRevision());
        return getTranslation(
                inForce ? "adjustment.page.base" : "adjustment.page.base.past", adjustment.baseRevision());
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
