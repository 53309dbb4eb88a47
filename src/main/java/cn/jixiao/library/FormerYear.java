package cn.jixiao.library;

import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import java.util.Map;

/**
 * The same project a year ago.
 *
 * @param content the revision in force
 * @param carried that content as it would begin the present form: in its frame, with dates and amounts a year older
 * @param numbered true where the present form was started from it, so that its indicators kept their numbers
 * @param actuals what was reached, by the numbers of its indicators; empty before the bureau confirmed it
 */
public record FormerYear(
        FormRecord record, TargetForm content, TargetForm carried, boolean numbered, Map<Integer, String> actuals) {

    public FormerYear {
        actuals = Map.copyOf(actuals);
    }

    public String actual(int no) {
        return actuals.getOrDefault(no, "");
    }
}
