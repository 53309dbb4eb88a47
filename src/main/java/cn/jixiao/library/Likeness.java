package cn.jixiao.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How alike projects are to one, from 0 to 1: the cosine between their grams, in which a gram counts the less the more of
 * the projects have it (the city's name is in all of them).
 */
final class Likeness {

    private final Ranking ranking;
    private final Map<String, Double> asked;
    private final Map<Project, Map<String, Double>> others;
    private final Map<String, Double> rarity = new HashMap<>();

    Likeness(Project asked, List<Project> others, Ranking ranking) {
        this.ranking = ranking;
        this.asked = weights(asked);
        this.others = others.stream().distinct().collect(Collectors.toMap(Function.identity(), this::weights));
        this.others.values().forEach(words -> words.keySet().forEach(gram -> rarity.merge(gram, 1.0, Double::sum)));
        rarity.replaceAll((gram, owners) -> Math.log1p((1.0 + others.size()) / (1.0 + owners)));
        this.others.values().forEach(this::weigh);
        weigh(this.asked);
    }

    /** @param other one of those the comparison began with */
    double of(Project other) {
        var theirs = others.getOrDefault(other, Map.of());
        double length = Math.sqrt(product(asked, asked) * product(theirs, theirs));
        return length == 0 ? 0 : product(asked, theirs) / length;
    }

    private Map<String, Double> weights(Project project) {
        var weights = new HashMap<String, Double>();
        add(weights, project.overview(), 1);
        add(weights, project.useOfFunds(), ranking.useWeight());
        add(weights, project.name(), ranking.nameWeight());
        return weights;
    }

    private static void add(Map<String, Double> weights, String text, double weight) {
        Grams.of(text).forEach(gram -> weights.merge(gram, weight, Math::max));
    }

    private void weigh(Map<String, Double> words) {
        words.replaceAll((gram, weight) -> weight * rarity.getOrDefault(gram, 1.0));
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
