package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a unit is told where the points of its indicators were not taken from its form. */
final class WeightNotes {

    private WeightNotes() {}

    static List<Message> of(
            TargetForm form, ScoringRules rules, Map<Integer, BigDecimal> given, Map<Integer, BigDecimal> spread) {
        var outside = form.indicators().stream()
                .filter(indicator -> !spread.containsKey(indicator.no()))
                .map(indicator -> Message.of("evaluation.weights.outside", indicator.name()));
        return Stream.concat(Stream.of(whySpread(form, rules, given)), outside).toList();
    }

    private static Message whySpread(TargetForm form, ScoringRules rules, Map<Integer, BigDecimal> given) {
        if (given.isEmpty()) {
            return Message.of("evaluation.weights.none");
        }
        if (given.size() < form.indicators().size()) {
            return Message.of(
                    "evaluation.weights.incomplete",
                    given.size(),
                    form.indicators().size());
        }
        if (given.values().stream().anyMatch(points -> points.signum() < 0)) {
            return Message.of("evaluation.weights.negative");
        }
        var sum = Totals.printed(given.values().stream());
        return Message.of("evaluation.weights.not-adding-up", plain(sum), plain(rules.indicatorPoints()));
    }
}
