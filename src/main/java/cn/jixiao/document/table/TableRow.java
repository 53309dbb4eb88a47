package cn.jixiao.document.table;

import cn.jixiao.document.table.LevelLabels.Aspect;
import cn.jixiao.document.text.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the indicator table, its labels told apart from its content.
 *
 * @param dimension level 1 of the frame, null where the row prints none
 * @param brokenDimension text in the place of level 1 that the frame does not know
 * @param aspect level 2 of the frame, null where the row prints none
 * @param foreignAspect text in the place of level 2 that the frame does not know
 * @param crossed true where two different labels of level 2 stand in the row
 * @param narrow true where the row has fewer cells than the heading
 * @param exact true where a known level 2 stands in its column of a real table: name and target then stand in theirs
 * @param content the other cells: name, target and what follows
 */
record TableRow(
        int line,
        @Nullable String dimension,
        @Nullable String brokenDimension,
        @Nullable Aspect aspect,
        @Nullable String foreignAspect,
        boolean crossed,
        boolean narrow,
        boolean exact,
        List<Cell> content) {

    boolean hasLabel() {
        return aspect != null || foreignAspect != null;
    }

    /** The content in that column of an exact row, or an empty text. */
    String at(int column) {
        return content.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    boolean hasContent() {
        return !content.isEmpty();
    }
}
