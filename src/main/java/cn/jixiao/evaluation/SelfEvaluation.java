package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Versioned;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation as it is kept.
 *
 * @param formRevision the approved revision whose targets are evaluated
 * @param rulesId with {@code rulesVersion}: the scoring rules it began with and keeps
 * @param version counts saves and transitions; whoever acts names the version they saw
 * @param total 自评总分: points out of 100 of the latest submission, null before the first
 * @param reviewedTotal 复核总分 of the same submission by its last reviewer, null while nobody scored it
 * @param writers the accounts that ever saved it: none of them may decide on it
 */
public record SelfEvaluation(
        long id,
        FormId formId,
        OrgCode organisation,
        FiscalYear year,
        String title,
        int formRevision,
        String rulesId,
        int rulesVersion,
        EvaluationStage stage,
        int version,
        int revision,
        @Nullable BigDecimal total,
        @Nullable Grade grade,
        @Nullable BigDecimal reviewedTotal,
        @Nullable Grade reviewedGrade,
        List<Long> writers,
        Instant savedAt,
        String savedBy)
        implements Versioned {

    @Override
    public boolean isHandedIn() {
        return !stage.isEditable();
    }

    /** The total that counts: the last reviewer's, else the unit's own; null before the first submission. */
    public @Nullable BigDecimal countedTotal() {
        return reviewedTotal == null ? total : reviewedTotal;
    }

    /** The grade that counts, as {@link #countedTotal}. */
    public @Nullable Grade countedGrade() {
        return reviewedGrade == null ? grade : reviewedGrade;
    }

    /** Refuses who looked at an earlier version or comes when the unit has handed it in; for a person of the unit. */
    void requireEditable(int version) {
        ActingUser.get().require(Role.SUBMITTER, organisation);
        requireVersion(version);
        if (!stage.isEditable()) {
            throw new RuleBroken("evaluation.not-editable");
        }
    }

    @Override
    public RuleBroken stale() {
        return new RuleBroken("evaluation.stale", savedBy, ChinaTime.tell(savedAt));
    }

    public Subject subject() {
        return new Subject(
                SelfEvaluating.PROCESS, id, formId.value(), organisation, year, title, revision, Set.copyOf(writers));
    }
}
