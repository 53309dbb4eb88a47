package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scored self-evaluation (自评得分).
 *
 * @param lines one for each indicator, in the form's order
 * @param total the sum of all lines as printed, so that the column adds up
 * @param unroundedTotal the sum of all lines before rounding
 * @param grade of the unrounded total
 * @param notes what a reader should know of the points as a whole, such as weights of the form that could not be used
 */
public record EvaluationScore(
        List<ScoredLine> lines,
        ScoredLine executionLine,
        BigDecimal total,
        BigDecimal unroundedTotal,
        Grade grade,
        List<Message> notes) {

    public EvaluationScore {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** The indicator of that number. */
    public Optional<ScoredLine> line(int no) {
        return lines.stream().filter(line -> line.no() == no).findFirst();
    }

    /** Execution first, then the indicators. */
    @JsonIgnore
    public List<ScoredLine> allLines() {
        return Stream.concat(Stream.of(executionLine), lines.stream()).toList();
    }
}
