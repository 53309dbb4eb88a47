package cn.jixiao.form;

import java.util.List;

/**
 * What becomes of an approved form by its adjustment (目标调整).
 *
 * @param base the revision that was in force when the adjustment began
 * @param authorId with {@code authorName}: who wrote it last
 * @param writers the accounts that ever saved it
 */
public record AdjustedContent(int base, TargetForm content, long authorId, String authorName, List<Long> writers) {

    public AdjustedContent {
        writers = List.copyOf(writers);
    }
}
