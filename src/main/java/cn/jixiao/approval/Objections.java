package cn.jixiao.approval;

import cn.jixiao.check.Finding;
import cn.jixiao.common.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that can be said against a form, nothing of it twice: where a problem and a finding say the same, what blocks comes
 * before the finding, and the finding, which shows its evidence and can be dismissed, before a mere warning.
 */
public record Objections(List<Problem> problems, List<Finding> findings) {

    /** The findings that say what a problem says, by the problem's code. */
    private static final Map<String, Set<String>> SAME = Map.of(
            "ORGANISATION_MISSING", Set.of("UNIT_CODE_MISSING"),
            "ITEMS_NOT_TOTAL", Set.of("TOTAL_NE_ITEMS"),
            "CURRENT_YEAR_AMOUNT_ABOVE_TOTAL", Set.of("TOTAL_NE_YEAR"),
            "PHONE_SHAPE", Set.of("PHONE_MASKED"),
            "INDICATOR_NAME_MISSING", Set.of("NAME_MISSING"),
            "INDICATOR_TWICE", Set.of("DUPLICATE_INDICATOR"),
            "TARGET_MISSING", Set.of("TARGET_MISSING"),
            "TARGET_PLACEHOLDER", Set.of("PLACEHOLDER_TARGET"),
            "TARGET_BARE_ONE", Set.of("PLACEHOLDER_TARGET", "TRIVIAL_TARGET", "UNIT_MISSING"));

    public Objections {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    static Objections saidOnce(List<Problem> problems, List<Finding> findings) {
        return new Objections(
                problems.stream()
                        .filter(problem -> problem.blocks()
                                || findings.stream().noneMatch(finding -> sayTheSame(problem, finding)))
                        .toList(),
                findings.stream()
                        .filter(finding -> problems.stream()
                                .noneMatch(problem -> problem.blocks() && sayTheSame(problem, finding)))
                        .toList());
    }

    /** An indicator has many likes; of fields and the whole form it is enough that the code is the same. */
    private static boolean sayTheSame(Problem problem, Finding finding) {
        var place = finding.place().text();
        return SAME.getOrDefault(problem.code(), Set.of()).contains(finding.code())
                && (place.equals(problem.place()) || !place.startsWith("indicator:"));
    }
}
