package cn.jixiao.adjustment;

import cn.jixiao.form.TargetForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of the form as the adjustment would have it.
 *
 * @param no from 1, within the adjustment
 * @param sha256 of the content's canonical JSON once submitted, null while a draft
 * @param authorName who saved it last
 */
public record AdjustmentRevision(
        int no, TargetForm content, @Nullable String sha256, long authorId, String authorName, Instant savedAt) {

    public boolean isFrozen() {
        return sha256 != null;
    }
}
