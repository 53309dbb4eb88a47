package cn.jixiao.form;

import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import cn.jixiao.form.TargetValue.Unreadable;
import java.util.stream.Stream;

/** What the targets measure, if anything. */
final class TargetRules {

    private TargetRules() {}

    static Stream<Problem> unreadable(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(Indicator::hasTarget)
                .filter(indicator -> TargetValue.parse(indicator.target()) instanceof Unreadable)
                .map(indicator -> warning(
                        "TARGET_UNREADABLE",
                        Place.of(indicator),
                        "form.target.unreadable",
                        indicator.name(),
                        indicator.target()));
    }

    static Stream<Problem> measurableOutput(TargetForm form, Frame frame) {
        var targets = OutputIndicators.of(form, frame)
                .filter(Indicator::hasTarget)
                .map(indicator -> TargetValue.parse(indicator.target()))
                .toList();
        return targets.isEmpty() || targets.stream().anyMatch(TargetValue::measurable)
                ? Stream.empty()
                : Stream.of(warning(
                        "OUTPUT_NOT_MEASURABLE",
                        Place.form(),
                        "form.output.not-measurable",
                        OutputIndicators.dimensions(frame)));
    }
}
