package cn.jixiao.approval;

import cn.jixiao.check.Finding;
import cn.jixiao.common.Problem;
import java.util.List;
import java.util.Map;

/**
 * All that can be said against a form, nothing of it twice: where a problem and a finding say the same, what blocks comes
 * before the finding, and the finding, which shows its evidence and can be dismissed, before a mere warning.
 */
public record Objections(List<Problem> problems, List<Finding> findings) {

    /** The finding that says what a problem says, by the problem's code. */
    private static final Map<String, String> SAME = Map.of(
            "ORGANISATION_MISSING", "UNIT_CODE_MISSING",
            "CURRENT_YEAR_AMOUNT_ABOVE_TOTAL", "TOTAL_NE_YEAR",
            "PHONE_SHAPE", "PHONE_MASKED");

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

    private static boolean sayTheSame(Problem problem, Finding finding) {
        return finding.code().equals(SAME.get(problem.code()));
    }
}
