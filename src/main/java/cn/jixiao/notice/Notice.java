package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told (消息).
 *
 * @param eventId the announcement it comes from
 * @param step id of the task, or empty where it is about the form as a whole
 * @param itemId the piece of work, or 0 where it is about none
 * @param title of the form
 * @param byName who did it; empty where the program did
 * @param readAt null until it was read
 */
public record Notice(
        long id,
        UUID eventId,
        WorkAnnounced.Kind kind,
        Instant at,
        long formId,
        String process,
        String step,
        long itemId,
        String title,
        String byName,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
