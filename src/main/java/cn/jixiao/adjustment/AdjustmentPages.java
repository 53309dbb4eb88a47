package cn.jixiao.adjustment;

import cn.jixiao.approval.FindingTally;
import cn.jixiao.approval.FormPage;
import cn.jixiao.approval.JudgedFinding;
import cn.jixiao.approval.Objections;
import cn.jixiao.form.FormDiff;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Turns;
import cn.jixiao.workflow.Votes;
import cn.jixiao.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page and the editor of an adjustment show, in one transaction. */
@Service
@Transactional(readOnly = true)
public class AdjustmentPages {

    private static final Set<Stage> DECIDED = Set.of(Stage.APPROVED, Stage.REJECTED, Stage.DISCARDED);

    private final AdjustmentArchive archive;
    private final AdjustmentRules rules;
    private final AdjustmentActions allowed;
    private final Adjusting adjusting;
    private final Frames frames;
    private final OrganisationRegister organisations;
    private final Turns turns;
    private final Votes votes;

    AdjustmentPages(
            AdjustmentArchive archive,
            AdjustmentRules rules,
            AdjustmentActions allowed,
            Adjusting adjusting,
            Frames frames,
            OrganisationRegister organisations,
            Turns turns,
            Votes votes) {
        this.archive = archive;
        this.rules = rules;
        this.allowed = allowed;
        this.adjusting = adjusting;
        this.frames = frames;
        this.organisations = organisations;
        this.turns = turns;
        this.votes = votes;
    }

    /** Breaks {@code adjustment.unknown} where there is none or the acting user may not see it. */
    public AdjustmentPage of(long id) {
        var adjustment = archive.get(id);
        var content = archive.latest(adjustment).content();
        var frame = frames.get(content.frame());
        var turn = adjusting.openItem(adjustment).orElse(null);
        var objections = DECIDED.contains(adjustment.stage())
                ? new Objections(List.of(), List.of())
                : objectionsTo(adjustment, content, adjustment.reason());
        var findings = objections.findings().stream()
                .map(finding -> new JudgedFinding(finding, null))
                .toList();
        var form = new FormPage(
                archive.form(adjustment),
                frame,
                content,
                objections.problems(),
                findings,
                new FindingTally(0, 0),
                adjusting.remarksOn(id),
                adjusting.remarksToAnswer(id),
                turn,
                turns.of(adjustment.subject()),
                null,
                names(adjustment, turn),
                allowed.on(adjustment));
        return new AdjustmentPage(
                adjustment,
                FormDiff.between(archive.base(adjustment), content, frame),
                form,
                votes.latestOn(adjustment.subject()).orElse(null));
    }

    /** What stands in the way of the adjustment as it is written now, and what reviewers would object to. */
    public Objections objectionsTo(Adjustment adjustment, TargetForm content, String reason) {
        return rules.objectionsTo(adjustment, content, reason);
    }

    private Map<OrgCode, String> names(Adjustment adjustment, @Nullable WorkItem turn) {
        var codes = new ArrayList<>(
                List.of(adjustment.organisation(), adjustment.organisation().department()));
        if (turn != null) {
            codes.add(turn.office().organisation());
        }
        return organisations.names(codes);
    }
}
