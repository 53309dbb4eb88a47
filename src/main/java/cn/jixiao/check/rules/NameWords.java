package cn.jixiao.check.rules;

import cn.jixiao.check.examination.Kind;
import java.util.List;

/**
 * What the names of indicators tell of their targets and of their place; explained in {@code rulesets/checks/names.yaml}.
 *
 * @param yesNo endings of names of what is so or is not
 * @param limits endings of names of what should stay small
 * @param times endings of names of how long something takes
 * @param durations measures of time
 * @param results names that are really a target
 * @param empty names that say nothing
 * @param slogans beginnings of sentences that stand as names
 * @param longestSlogan letters from which on a name in words is a sentence
 * @param fillers words that add nothing to a name
 * @param sameEndings endings that mean the same
 * @param mismatches measures that do not suit a name
 * @param misplaced levels 2 that do not suit a name
 */
public record NameWords(
        List<String> yesNo,
        List<String> limits,
        List<String> times,
        List<String> durations,
        List<String> results,
        List<String> empty,
        List<String> slogans,
        int longestSlogan,
        List<String> fillers,
        List<String> sameEndings,
        List<Mismatch> mismatches,
        List<Misplaced> misplaced) {

    /** Names with one of these endings, or parts, want none of these measures, or only the wanted ones. */
    public record Mismatch(List<String> endings, List<String> parts, List<String> measures, List<String> wanted) {

        public boolean holds(String name, String measure) {
            boolean named =
                    endings.stream().anyMatch(name::endsWith) || parts.stream().anyMatch(name::contains);
            return named && (measures.contains(measure) || (!wanted.isEmpty() && !wanted.contains(measure)));
        }
    }

    /** Names with one of these endings or parts do not stand under these kinds of level 2. */
    public record Misplaced(List<String> endings, List<String> parts, List<Kind> kinds) {

        public boolean holds(String name, Kind kind) {
            return kinds.contains(kind)
                    && (endings.stream().anyMatch(name::endsWith)
                            || parts.stream().anyMatch(name::contains));
        }
    }
}
