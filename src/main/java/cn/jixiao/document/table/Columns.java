package cn.jixiao.document.table;

import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame.IndicatorColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the heading of the indicator table puts its columns.
 *
 * @param target where the target stands; behind the name unless a real table says otherwise
 * @param points where a real table gives weights, or -1
 * @param last the rightmost column
 * @param explanation whether the frame has a column 指标解释
 * @param note whether it has a column 指标说明
 */
public record Columns(
        int dimension, int aspect, int name, int target, int points, int last, boolean explanation, boolean note) {

    /** The usual order, for a table that lost its heading. */
    public static Columns usual(IndicatorColumns frame) {
        var columns = new Columns(0, 1, 2, 3, -1, 3, frame.explanation() != null, frame.note() != null);
        return new Columns(0, 1, 2, 3, -1, 1 + columns.content(), columns.explanation(), columns.note());
    }

    /** The columns in that row, or empty where it is no heading. */
    public static Optional<Columns> in(Row row, Vocabulary.TableWords words, IndicatorColumns frame) {
        var dimension = columnOf(row, words.dimension());
        var aspect = columnOf(row, words.aspect());
        var name = columnOf(row, words.name());
        if ((dimension >= 0 ? 1 : 0) + (aspect >= 0 ? 1 : 0) + (name >= 0 ? 1 : 0) < 2) {
            return Optional.empty();
        }
        var first = dimension >= 0 ? dimension : aspect >= 0 ? Math.max(aspect - 1, 0) : Math.max(name - 2, 0);
        var second = aspect >= 0 ? aspect : first + 1;
        var third = name >= 0 ? name : second + 1;
        var target = row.exact() ? columnOf(row, List.of(Label.key(frame.target()))) : -1;
        return Optional.of(new Columns(
                first,
                second,
                third,
                target >= 0 ? target : third + 1,
                row.exact() ? columnOf(row, words.points()) : -1,
                row.width() - 1,
                frame.explanation() != null,
                frame.note() != null));
    }

    /** How many cells may follow the level-2 label: name, target, and what the frame adds. */
    int content() {
        return 2 + (explanation ? 1 : 0) + (note ? 1 : 0);
    }

    boolean has(int column) {
        return IntStream.of(name, target, explanationAt(), noteAt(), points).anyMatch(known -> known == column);
    }

    int explanationAt() {
        return explanation ? target + 1 : -1;
    }

    int noteAt() {
        return note ? target + (explanation ? 2 : 1) : -1;
    }

    private static int columnOf(Row row, List<String> labels) {
        return row.cells().stream()
                .filter(cell -> labels.contains(Label.key(cell.text())))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(-1);
    }
}
