package cn.jixiao.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a form at one point of its life.
 *
 * @param no from 1; every later revision keeps the earlier ones
 * @param sha256 of the content's canonical JSON once frozen, null while a draft
 * @param authorName who saved it last
 */
public record Revision(
        FormId formId,
        int no,
        TargetForm content,
        @Nullable String sha256,
        long authorId,
        String authorName,
        Instant savedAt) {

    public boolean isFrozen() {
        return sha256 != null;
    }
}
