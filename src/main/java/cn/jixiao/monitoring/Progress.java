package cn.jixiao.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is getting on.
 *
 * @param current 当期执行情况: a number, a date or words, read by the same grammar as targets
 * @param forecast 全年预计完成情况; may be empty where the target will be reached for certain
 * @param likelihood null while the unit has not said
 * @param note 备注
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
        String current, String forecast, @Nullable Likelihood likelihood, Deviation deviation, String note) {

    public static final Progress NONE = new Progress("", "", null, Deviation.NONE, "");

    public Progress withCurrent(String changed) {
        return new Progress(changed, forecast, likelihood, deviation, note);
    }

    public Progress withForecast(String changed) {
        return new Progress(current, changed, likelihood, deviation, note);
    }

    public Progress withLikelihood(@Nullable Likelihood changed) {
        return new Progress(current, forecast, changed, deviation, note);
    }

    public Progress withDeviation(Deviation changed) {
        return new Progress(current, forecast, likelihood, changed, note);
    }

    public Progress withNote(String changed) {
        return new Progress(current, forecast, likelihood, deviation, changed);
    }
}
