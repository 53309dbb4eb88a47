package cn.jixiao.adjustment;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormStages;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit writes before it submits an adjustment: opened for an approved form, saved under a version, given up. */
@Service
@Transactional
public class AdjustmentDrafts {

    private static final int LONGEST_REASON = 2000;

    private final Adjustments adjustments;
    private final AdjustmentRevisions revisions;
    private final AdjustmentArchive archive;
    private final AdjustmentRules rules;
    private final FormStages stages;
    private final AdjustmentTrail trail;

    AdjustmentDrafts(
            Adjustments adjustments,
            AdjustmentRevisions revisions,
            AdjustmentArchive archive,
            AdjustmentRules rules,
            FormStages stages,
            AdjustmentTrail trail) {
        this.adjustments = adjustments;
        this.revisions = revisions;
        this.archive = archive;
        this.rules = rules;
        this.stages = stages;
        this.trail = trail;
    }

    /**
     * Opens an adjustment of an approved form with what is in force; where one is open already, by whomever, it is that one.
     * Breaks {@code adjustment.form…} where the form cannot be adjusted now.
     */
    public Adjustment open(FormId formId) {
        var form = stages.hold(formId);
        var author = ActingUser.get();
        author.require(Role.SUBMITTER, form.organisation());
        rules.requireAdjustable(form);
        var opened = adjustments.insert(form, author);
        if (opened.isEmpty()) {
            return archive.openOf(formId).orElseThrow(() -> form.stale());
        }
        var adjustment = opened.get();
        revisions.save(adjustment, 1, archive.base(adjustment), author);
        trail.record(adjustment, Role.SUBMITTER, "ADJUST", AdjustmentTrail.WRITING, "");
        return adjustment;
    }

    /**
     * Saves what the writer has, if nobody saved since the version they saw; else breaks {@code adjustment.stale}. A frozen
     * revision stays as it is: the first save after a return opens the next one.
     */
    public Adjustment save(long id, int version, TargetForm content, String reason) {
        var adjustment = archive.get(id);
        adjustment.requireEditable(version);
        rules.requireSameForm(adjustment, content);
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("adjustment.reason.too-long", LONGEST_REASON);
        }
        var writer = ActingUser.get();
        boolean nextRound = archive.latest(adjustment).isFrozen();
        int no = nextRound ? adjustment.revision() + 1 : adjustment.revision();
        var saved = adjustments
                .save(adjustment, no, reason.strip(), writer)
                .orElseThrow(() -> archive.get(id).stale());
        revisions.save(saved, no, content, writer);
        if (nextRound || !adjustment.writers().contains(writer.id())) {
            trail.record(saved, Role.SUBMITTER, "EDIT", AdjustmentTrail.WRITING, "");
        }
        return saved;
    }

    /** Gives up an adjustment that nobody is asked to review; what is in force stays so, and another can be opened. */
    public void discard(long id, int version) {
        var adjustment = archive.get(id);
        adjustment.requireEditable(version);
        if (adjustment.stage() != Stage.DRAFT) {
            throw new RuleBroken("adjustment.not-discardable");
        }
        var discarded = adjustments
                .move(adjustment, Stage.DISCARDED, ActingUser.get())
                .orElseThrow(() -> archive.get(id).stale());
        trail.record(discarded, Role.SUBMITTER, "DISCARD", AdjustmentTrail.WRITING, "");
    }
}
