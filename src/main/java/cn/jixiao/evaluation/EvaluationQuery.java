package cn.jixiao.evaluation;

import cn.jixiao.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which approved forms to list with their self-evaluations, within what the reader may see.
 *
 * @param prefix code prefix of the organisations; empty for all
 * @param progress how far the evaluation is, null for any
 */
public record EvaluationQuery(
        String prefix, @Nullable FiscalYear year, @Nullable Progress progress) {

    /** How far the evaluation of a form is. */
    public enum Progress {
        /** Not opened yet. */
        UNOPENED,
        REPORTING,
        DEPARTMENT_REVIEW,
        FINANCE_CONFIRMATION,
        RETURNED,
        CONFIRMED
    }
}
