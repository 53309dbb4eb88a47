package cn.jixiao.adjustment;

import cn.jixiao.approval.FormPage;
import cn.jixiao.form.FormDiff;
import cn.jixiao.workflow.Vote;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment with everything its page shows, read at one moment.
 *
 * @param changes from what was in force to what is asked for
 * @param form the form as it would be, with what is said about the adjustment
 * @param vote the latest vote by signature on the adjustment; null where there was none
 */
public record AdjustmentPage(
        Adjustment adjustment,
        FormDiff changes,
        FormPage form,
        @Nullable Vote vote) {}
