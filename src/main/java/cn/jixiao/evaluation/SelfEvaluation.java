package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.org.OrgCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation as it is kept.
 *
 * @param formRevision the approved revision whose targets are evaluated
 * @param rulesId with {@code rulesVersion}: the scoring rules it began with and keeps
 * @param version counts saves and transitions; whoever acts names the version they saw
 * @param total points out of 100 of the latest submission, null before the first
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
        List<Long> writers,
        Instant savedAt,
        String savedBy) {}
