package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A self-evaluation as its reviewer scores it, computed as {@link EvaluationScore} is.
 *
 * @param lines execution first, then the indicators in the form's order
 * @param total 复核总分: the sum of the lines as printed
 * @param unroundedTotal the same before rounding, where lines keep the unit's own score
 * @param grade of the unrounded total
 */
public record ReviewedScore(List<ReviewedLine> lines, BigDecimal total, BigDecimal unroundedTotal, Grade grade) {

    public ReviewedScore {
        lines = List.copyOf(lines);
    }

    static ReviewedScore of(EvaluationScore own, ScoreReview review, ScoringRules rules) {
        var lines = own.allLines().stream()
                .map(line -> reviewed(line, review, rules))
                .toList();
        var unrounded = Totals.unrounded(own.allLines().stream().map(line -> unrounded(line, review)));
        return new ReviewedScore(
                lines, Totals.printed(lines.stream().map(ReviewedLine::score)), unrounded, rules.grade(unrounded));
    }

    public Optional<ReviewedLine> line(int no) {
        return lines.stream().filter(line -> line.no() == no).findFirst();
    }

    /** True where the reviewer gives any line another score than the unit. */
    public boolean differs() {
        return lines.stream().anyMatch(ReviewedLine::differs);
    }

    private static ReviewedLine reviewed(ScoredLine line, ScoreReview review, ScoringRules rules) {
        var given = review.lines().get(line.no());
        return given == null
                ? new ReviewedLine(line.no(), line.score(), line.score(), "")
                : new ReviewedLine(line.no(), line.score(), rules.rounding().of(given.score()), given.reason());
    }

    private static BigDecimal unrounded(ScoredLine line, ScoreReview review) {
        var given = review.lines().get(line.no());
        return given == null || given.score().compareTo(line.score()) == 0 ? line.unrounded() : given.score();
    }
}
