package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A scored self-evaluation.
 *
 * @param lines one for each indicator, in the form's order
 * @param total the sum of all lines as printed, never rounded again
 * @param grade of that total
 */
public record EvaluationScore(List<ScoredLine> lines, ScoredLine executionLine, BigDecimal total, Grade grade) {

    public EvaluationScore {
        lines = List.copyOf(lines);
    }

    public Optional<ScoredLine> line(int no) {
        return lines.stream().filter(line -> line.no() == no).findFirst();
    }
}
