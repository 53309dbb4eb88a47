package cn.jixiao.form;

import static cn.jixiao.form.Objection.blocking;
import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import java.util.stream.Stream;

/** The lines of the indicator table, one by one and beside each other. */
final class IndicatorRules {

    private IndicatorRules() {}

    static Stream<Problem> frame(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(indicator -> !frame.contains(indicator.dimension(), indicator.aspect()))
                .map(indicator -> blocking(
                        "INDICATOR_OUTSIDE_FRAME",
                        Place.of(indicator),
                        "form.indicator.outside-frame",
                        indicator.name(),
                        indicator.dimension(),
                        indicator.aspect(),
                        frame.title()));
    }

    static Stream<Problem> points(TargetForm form, Frame frame) {
        if (form.indicators().stream().allMatch(indicator -> indicator.points() == null)) {
            return Stream.empty();
        }
        return form.indicators().stream()
                .filter(indicator -> indicator.points() == null)
                .map(indicator -> warning(
                        "POINTS_MISSING", Place.of(indicator), "form.indicator.points-missing", indicator.name()));
    }
}
