package cn.jixiao.check;

import cn.jixiao.form.TargetForm;
import java.util.Map;

/**
 * The project a year ago.
 *
 * @param form the approved form in force at that year's end
 * @param actuals actual values (实际完成值) as written in its self-evaluation, by the number of the form's indicator; empty
 *     while it was not evaluated
 */
public record LastYear(TargetForm form, Map<Integer, String> actuals) {

    public LastYear {
        actuals = Map.copyOf(actuals);
    }
}
