package cn.jixiao.workflow;

import cn.jixiao.common.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as somebody should see it before they pass it among many.
 *
 * @param exceptions what speaks against passing it unseen; none where nothing does
 * @param refusal why it cannot be passed at all, null where it can
 */
public record BatchRow(
        WorkItem item, List<Message> exceptions, @Nullable Message refusal) {

    public BatchRow {
        exceptions = List.copyOf(exceptions);
    }

    /** True where it may be ticked without another look. */
    public boolean isPlain() {
        return refusal == null && exceptions.isEmpty();
    }
}
