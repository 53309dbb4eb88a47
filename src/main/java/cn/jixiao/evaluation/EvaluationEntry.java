package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.org.OrgCode;
import org.jspecify.annotations.Nullable;

/**
 * An approved form in the list of self-evaluations.
 *
 * @param evaluation null while nobody opened one
 */
public record EvaluationEntry(
        FormId formId,
        OrgCode organisation,
        FiscalYear year,
        String title,
        @Nullable SelfEvaluation evaluation) {}
