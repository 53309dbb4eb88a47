package cn.jixiao.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike projects are, from 0 to 1: the cosine between their grams, in which a gram counts the less the more of the
 * projects have it (the city's name is in all of them).
 */
final class Likeness {

    private final Ranking ranking;
    private final Map<String, Integer> owners = new HashMap<>();
    private final int projects;

    Likeness(Collection<Project> projects, Ranking ranking) {
        this.ranking = ranking;
        this.projects = projects.size();
        projects.forEach(project -> Grams.of(project.allWords()).forEach(gram -> owners.merge(gram, 1, Integer::sum)));
    }

    double between(Project one, Project other) {
        var mine = weights(one);
        var theirs = weights(other);
        double length = Math.sqrt(product(mine, mine) * product(theirs, theirs));
        return length == 0 ? 0 : product(mine, theirs) / length;
    }

    private Map<String, Double> weights(Project project) {
        var weights = new HashMap<String, Double>();
        add(weights, project.overview(), 1);
        add(weights, project.useOfFunds(), ranking.useWeight());
        add(weights, project.name(), ranking.nameWeight());
        weights.replaceAll((gram, weight) -> weight * rarity(gram));
        return weights;
    }

    private static void add(Map<String, Double> weights, String text, double weight) {
        Grams.of(text).forEach(gram -> weights.merge(gram, weight, Math::max));
    }

    private double rarity(String gram) {
        return Math.log1p((1.0 + projects) / (1.0 + owners.getOrDefault(gram, 0)));
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
