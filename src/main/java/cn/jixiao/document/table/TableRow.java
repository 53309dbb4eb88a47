package cn.jixiao.document.table;

import cn.jixiao.document.table.LevelLabels.Aspect;
import cn.jixiao.document.text.Cell;
import java.util.List;
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
        List<Cell> content) {

    boolean hasLabel() {
        return aspect != null || foreignAspect != null;
    }

    boolean hasContent() {
        return !content.isEmpty();
    }
}
