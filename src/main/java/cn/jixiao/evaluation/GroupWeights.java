package cn.jixiao.evaluation;

import cn.jixiao.evaluation.ScoringRules.Group;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The points of each group a form has indicators in. */
final class GroupWeights {

    private GroupWeights() {}

    static Map<Group, BigDecimal> of(Set<Group> present, ScoringRules rules) {
        return rules.weights().stream()
                .filter(weights -> weights.keySet().equals(present))
                .findFirst()
                .orElseGet(() -> inProportion(List.copyOf(present), rules));
    }

    /** A group the rule set gives no points counts as much as the smallest that has some. */
    private static Map<Group, BigDecimal> inProportion(List<Group> present, ScoringRules rules) {
        if (present.isEmpty()) {
            return Map.of();
        }
        var usual = rules.weights().getFirst();
        var smallest = usual.values().stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var shares = Shares.of(
                rules.indicatorPoints(),
                present.stream()
                        .map(group -> usual.getOrDefault(group, smallest))
                        .toList(),
                rules.rounding().decimals());
        var weights = new TreeMap<Group, BigDecimal>();
        for (int i = 0; i < present.size(); i++) {
            weights.put(present.get(i), shares.get(i));
        }
        return weights;
    }
}
