package cn.jixiao.form;

import static cn.jixiao.form.Objection.blocking;
import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import java.util.HashMap;
import java.util.List;
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

    static Stream<Problem> name(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(indicator -> indicator.name().isBlank())
                .map(indicator -> warning(
                        "INDICATOR_NAME_MISSING",
                        Place.of(indicator),
                        "form.indicator.name-missing",
                        indicator.dimension(),
                        indicator.aspect()));
    }

    static Stream<Problem> duplicate(TargetForm form, Frame frame) {
        var first = new HashMap<List<String>, Indicator>();
        return form.indicators().stream()
                .filter(indicator -> !indicator.name().isBlank())
                .filter(indicator -> first.putIfAbsent(identity(indicator), indicator) != null)
                .map(indicator -> warning(
                        "INDICATOR_TWICE",
                        Place.of(indicator),
                        "form.indicator.twice",
                        indicator.name(),
                        indicator.aspect()));
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

    private static List<String> identity(Indicator indicator) {
        return List.of(
                indicator.dimension(), indicator.aspect(), indicator.name().strip());
    }
}
