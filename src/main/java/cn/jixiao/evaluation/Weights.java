package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import cn.jixiao.evaluation.ScoringRules.Group;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The points each indicator is worth (分值). The form's own weights hold where every indicator has one and together they
 * make up what execution leaves of 100; otherwise the rule set's points are spread evenly, level by level.
 *
 * @param points by the indicators' numbers
 * @param notes why the form's weights were not taken, and which indicators earn nothing
 */
public record Weights(Source source, Map<Integer, BigDecimal> points, List<Message> notes) {

    /** Where the weights come from. */
    public enum Source {
        FORM,
        SPREAD
    }

    public Weights {
        points = Map.copyOf(points);
        notes = List.copyOf(notes);
    }

    public static Weights of(TargetForm form, ScoringRules rules) {
        if (addUp(form, rules)) {
            return new Weights(Source.FORM, given(form.indicators()), List.of());
        }
        var points = spread(form, rules);
        return new Weights(Source.SPREAD, points, WeightNotes.of(form, rules, given(form.indicators()), points));
    }

    /** Zero for an indicator outside the frame. */
    public BigDecimal of(Indicator indicator) {
        return points.getOrDefault(indicator.no(), BigDecimal.ZERO);
    }

    private static boolean addUp(TargetForm form, ScoringRules rules) {
        var given = given(form.indicators());
        return given.size() == form.indicators().size()
                && given.values().stream().noneMatch(points -> points.signum() < 0)
                && Totals.printed(given.values().stream()).compareTo(rules.indicatorPoints()) == 0;
    }

    private static Map<Integer, BigDecimal> given(List<Indicator> indicators) {
        var given = new LinkedHashMap<Integer, BigDecimal>();
        for (var indicator : indicators) {
            var points = indicator.points();
            if (points != null) {
                given.put(indicator.no(), points);
            }
        }
        return given;
    }

    private static Map<Integer, BigDecimal> spread(TargetForm form, ScoringRules rules) {
        var byGroup = new EnumMap<Group, List<Indicator>>(Group.class);
        for (var indicator : form.indicators()) {
            rules.group(indicator)
                    .ifPresent(group -> byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(indicator));
        }
        var points = new LinkedHashMap<Integer, BigDecimal>();
        GroupWeights.of(byGroup.keySet(), rules)
                .forEach((group, total) ->
                        points.putAll(overAspects(total, byGroup.getOrDefault(group, List.of()), rules)));
        return points;
    }

    private static Map<Integer, BigDecimal> overAspects(
            BigDecimal total, List<Indicator> indicators, ScoringRules rules) {
        var byAspect = indicators.stream()
                .collect(Collectors.groupingBy(
                        indicator -> List.of(indicator.dimension(), indicator.aspect()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var shares = Shares.evenly(total, byAspect.size(), rules.rounding().decimals())
                .iterator();
        var points = new LinkedHashMap<Integer, BigDecimal>();
        byAspect.values().forEach(lines -> points.putAll(overLines(shares.next(), lines, rules)));
        return points;
    }

    private static Map<Integer, BigDecimal> overLines(BigDecimal total, List<Indicator> lines, ScoringRules rules) {
        var shares =
                Shares.evenly(total, lines.size(), rules.rounding().decimals()).iterator();
        var points = new LinkedHashMap<Integer, BigDecimal>();
        lines.forEach(line -> points.put(line.no(), shares.next()));
        return points;
    }
}
