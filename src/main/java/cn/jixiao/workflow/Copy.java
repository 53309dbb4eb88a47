package cn.jixiao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form sent to somebody for information (抄送).
 *
 * @param item where the work stood when it was sent
 * @param fullName who it was sent to
 * @param readAt when they first opened it; null where they did not
 */
public record Copy(
        long id,
        WorkItem item,
        String fullName,
        String sentName,
        String note,
        Instant sentAt,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
