package cn.jixiao.approval.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a set of review rules must keep to; a program that starts with a faulty one would refuse reviews at random. */
final class ReviewRulesetFaults {

    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    private ReviewRulesetFaults() {}

    static List<String> of(ReviewRules rules) {
        var faults = new ArrayList<String>();
        var points = rules.criteria().stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        check(faults, points.compareTo(TOTAL) == 0, "the criteria add up to " + points);
        long names = rules.criteria().stream().map(Criterion::id).distinct().count();
        check(faults, names == rules.criteria().size(), "two criteria have the same id");
        var descending = rules.grades().stream()
                .sorted(Comparator.comparing(GradeRule::from).reversed())
                .toList();
        check(faults, descending.equals(rules.grades()), "the grades do not go from the best down");
        check(faults, rules.grades().getLast().from().signum() == 0, "the last grade does not begin at 0");
        check(
                faults,
                rules.grades().stream().noneMatch(grade -> grade.outcomes().isEmpty()),
                "a grade offers no outcome");
        var countersign = rules.countersign();
        check(faults, countersign.role().ofFinance(), "only finance signs");
        check(faults, countersign.minimum() >= 1, "nobody would have to sign");
        check(
                faults,
                countersign.share().signum() > 0 && countersign.share().compareTo(BigDecimal.ONE) <= 0,
                "the share of signers is none");
        return faults;
    }

    private static void check(List<String> faults, boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
