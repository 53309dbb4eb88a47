package cn.jixiao.form;

import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Unreadable;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the targets measure, if anything. */
final class TargetRules {

    /** The aspect (level 2) under which a bare count is at home. */
    private static final String COUNTS = "数量";

    private TargetRules() {}

    static Stream<Problem> missing(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(indicator -> !indicator.hasTarget())
                .map(indicator ->
                        warning("TARGET_MISSING", Place.of(indicator), "form.target.missing", indicator.name()));
    }

    static Stream<Problem> placeholder(TargetForm form, Frame frame) {
        return objections(form, "TARGET_PLACEHOLDER", "form.target.placeholder", Placeholder.class::isInstance);
    }

    static Stream<Problem> unreadable(TargetForm form, Frame frame) {
        return objections(form, "TARGET_UNREADABLE", "form.target.unreadable", Unreadable.class::isInstance);
    }

    /** A lone 1 counts something under 数量; elsewhere it stands for "yes" and measures nothing. */
    static Stream<Problem> bareOne(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(indicator -> !indicator.aspect().contains(COUNTS))
                .filter(indicator -> isBareOne(TargetValue.parse(indicator.target())))
                .map(indicator -> objection(indicator, "TARGET_BARE_ONE", "form.target.bare-one"));
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

    private static boolean isBareOne(TargetValue target) {
        return target instanceof Quantitative one
                && one.operator() == Operator.EXACTLY
                && one.quantity().measure().isEmpty()
                && one.quantity().number().compareTo(BigDecimal.ONE) == 0;
    }

    private static Stream<Problem> objections(
            TargetForm form, String code, String key, Predicate<TargetValue> objectionable) {
        return form.indicators().stream()
                .filter(Indicator::hasTarget)
                .filter(indicator -> objectionable.test(TargetValue.parse(indicator.target())))
                .map(indicator -> objection(indicator, code, key));
    }

    private static Problem objection(Indicator indicator, String code, String key) {
        return warning(code, Place.of(indicator), key, indicator.name(), indicator.target());
    }
}
