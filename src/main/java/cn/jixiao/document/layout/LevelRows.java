package cn.jixiao.document.layout;

import cn.jixiao.document.layout.Levels.Aspect;
import cn.jixiao.document.layout.Levels.Group;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Row;
import cn.jixiao.form.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of indicators behind the merged cells of levels 1 and 2. */
final class LevelRows {

    private final List<Row> rows = new ArrayList<>();
    private List<Cell> waiting = new ArrayList<>();

    private LevelRows() {}

    /** @param line the cells behind the levels, of an indicator or of an empty row */
    static List<Row> of(List<Group> levels, Function<@Nullable Indicator, List<Cell>> line) {
        var result = new LevelRows();
        for (var group : levels) {
            int height = group.aspects().stream().mapToInt(LevelRows::height).sum();
            result.waiting.add(Cell.label(group.dimension()).down(height));
            group.aspects().forEach(aspect -> result.add(aspect, line));
        }
        return result.rows;
    }

    private void add(Aspect aspect, Function<@Nullable Indicator, List<Cell>> line) {
        waiting.add(Cell.centred(aspect.name()).down(height(aspect)));
        if (aspect.indicators().isEmpty()) {
            add(line.apply(null));
        }
        aspect.indicators().forEach(indicator -> add(line.apply(indicator)));
    }

    private void add(List<Cell> line) {
        rows.add(new Row(Stream.concat(waiting.stream(), line.stream()).toList()));
        waiting = new ArrayList<>();
    }

    private static int height(Aspect aspect) {
        return Math.max(1, aspect.indicators().size());
    }
}
