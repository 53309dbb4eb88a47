package cn.jixiao.evaluation;

import cn.jixiao.evaluation.OverAchievement.Mode;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.evaluation.ScoringRules.GradeFrom;
import cn.jixiao.evaluation.ScoringRules.Headings;
import cn.jixiao.evaluation.ScoringRules.LateStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What makes a rule set unfit to score with, in the words of the operator who wrote it; all faults are told at once. */
final class RulesetFaults {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    private final ScoringRules rules;
    private final List<String> faults = new ArrayList<>();

    private RulesetFaults(ScoringRules rules) {
        this.rules = rules;
    }

    static List<String> of(ScoringRules rules) {
        var found = new RulesetFaults(rules);
        found.frame();
        found.weights();
        found.bands();
        found.grades();
        found.ladders();
        return List.copyOf(found.faults);
    }

    private void frame() {
        check(rules.region().matches("\\d{0,9}"), "region is not a code of digits");
        var to = rules.to();
        check(to == null || rules.from().compareTo(to) <= 0, "from lies behind to");
        int decimals = rules.rounding().decimals();
        check(decimals >= 0 && decimals <= MOST_DECIMALS, "rounding has no 0 to " + MOST_DECIMALS + " decimals");
        check(distinct(rules.groups(), Headings::group), "a group is listed twice");
        check(distinct(headings(Headings::dimensions), name -> name), "a dimension belongs to two groups");
        check(distinct(headings(Headings::aspects), name -> name), "an aspect belongs to two groups");
    }

    /** Each line of weights makes up 100 together with execution. */
    private void weights() {
        var groups = rules.groups().stream().map(Headings::group).toList();
        check(isPercent(rules.execution().points()), "execution has no 0 to 100 points");
        check(!rules.weights().isEmpty(), "weights are missing");
        rules.weights().forEach(weights -> {
            check(groups.containsAll(weights.keySet()), "weights " + weights + " name a group without headings");
            check(
                    weights.values().stream().allMatch(points -> points.signum() > 0),
                    "weights " + weights + " are not all above 0");
            var sum = Totals.printed(weights.values().stream())
                    .add(rules.execution().points());
            check(sum.compareTo(HUNDRED) == 0, "weights " + weights + " and execution add up to " + sum + ", not 100");
        });
    }

    /** The bands of judged targets cover 0 to 100 without a gap, the worst grade lowest. */
    private void bands() {
        var rising =
                rules.bands().stream().sorted(Comparator.comparing(Band::from)).toList();
        var worstFirst = Stream.of(Achievement.MISSED, Achievement.PARTLY, Achievement.ACHIEVED)
                .toList();
        check(
                rising.stream().map(Band::achievement).toList().equals(worstFirst),
                "bands are not MISSED, PARTLY, ACHIEVED from below");
        var end = BigDecimal.ZERO;
        for (var band : rising) {
            check(band.from().compareTo(end) == 0, "bands leave a gap or overlap at " + end);
            check(band.to().compareTo(band.from()) > 0, "band " + band.achievement() + " is empty");
            check(band.toIncluded() == band.equals(rising.getLast()), "only the highest band includes its end");
            end = band.to();
        }
        check(end.compareTo(HUNDRED) == 0, "bands end at " + end + ", not at 100");
    }

    private void grades() {
        var grades = rules.grades();
        check(
                grades.stream().map(GradeFrom::grade).toList().equals(List.of(Grade.values())),
                "grades are not EXCELLENT, GOOD, FAIR, POOR in this order");
        check(falls(grades, GradeFrom::from), "grades do not fall");
        check(!grades.isEmpty() && grades.getLast().from().signum() == 0, "the last grade does not begin at 0");
    }

    private void ladders() {
        ladder("execution bands", rules.execution().bands());
        ladder("satisfactionBands", rules.satisfactionBands());
        var over = rules.overAchievement();
        check(over.mode() != Mode.DEDUCTION || !over.ladder().isEmpty(), "overAchievement deducts without a ladder");
        check(over.from().compareTo(BigDecimal.ONE) >= 0, "overAchievement begins below the target");
        check(
                over.ladder().stream().allMatch(step -> step.from().compareTo(BigDecimal.ONE) >= 0),
                "the overAchievement ladder begins below the target");
        check(
                over.ladder().stream().map(Step::percent).allMatch(RulesetFaults::isPercent),
                "the overAchievement ladder keeps no 0 to 100");
        var late = rules.lateDeadline();
        check(falls(late.reversed(), step -> BigDecimal.valueOf(step.days())), "lateDeadline days do not rise");
        check(
                late.stream().map(LateStep::percent).allMatch(RulesetFaults::isPercent),
                "lateDeadline keeps no 0 to 100");
    }

    /** What is reached in percent earns the more the more it is, from 0 on, and at 100 everything. */
    private void ladder(String name, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var falling = steps.stream()
                .sorted(Comparator.comparing(Step::from).reversed())
                .toList();
        check(falls(falling, Step::from) && falls(falling, Step::percent), name + " do not rise");
        check(falling.getLast().from().signum() == 0, name + " do not begin at 0");
        check(steps.stream().map(Step::from).allMatch(RulesetFaults::isPercent), name + " lie outside 0 to 100");
        check(
                falling.getFirst().percent().compareTo(HUNDRED) == 0
                        && falling.getLast().percent().signum() >= 0,
                name + " do not end at 100 percent of the points");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private List<String> headings(Function<Headings, List<String>> level) {
        return rules.groups().stream()
                .flatMap(group -> level.apply(group).stream())
                .toList();
    }

    private static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
    }

    private static <T> boolean distinct(Collection<T> things, Function<T, ?> by) {
        var seen = new HashSet<>();
        return things.stream().allMatch(thing -> seen.add(by.apply(thing)));
    }

    private static <T> boolean falls(List<T> steps, Function<T, BigDecimal> by) {
        for (int i = 1; i < steps.size(); i++) {
            if (by.apply(steps.get(i)).compareTo(by.apply(steps.get(i - 1))) >= 0) {
                return false;
            }
        }
        return true;
    }
}
