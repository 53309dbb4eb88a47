package cn.jixiao.evaluation;

import cn.jixiao.form.TargetValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports for an indicator (实际完成值).
 *
 * @param raw a number, a date or words, read by the same grammar as targets
 * @param achievement for a target that cannot be computed: which grade was reached; else null
 * @param percent with it: the share of the indicator's points the unit claims, 0 to 100, inside the grade's band
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActualValue(
        String raw,
        @Nullable Achievement achievement,
        @Nullable BigDecimal percent) {

    public static ActualValue of(String raw) {
        return new ActualValue(raw, null, null);
    }

    public static ActualValue judged(String raw, Achievement achievement, BigDecimal percent) {
        return new ActualValue(raw, achievement, percent);
    }

    public boolean blank() {
        return raw.isBlank() && achievement == null;
    }

    TargetValue reading() {
        return TargetValue.parse(raw);
    }
}
