package cn.jixiao.adjustment;

import cn.jixiao.approval.FormPage;
import cn.jixiao.form.FormDiff;

/**
 * An adjustment with everything its page shows, read at one moment.
 *
 * @param changes from what was in force to what is asked for
 * @param form the form as it would be, with what is said about the adjustment
 */
public record AdjustmentPage(Adjustment adjustment, FormDiff changes, FormPage form) {}
