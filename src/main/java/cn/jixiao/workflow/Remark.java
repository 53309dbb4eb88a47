package cn.jixiao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's objection (退回意见) and the unit's answer.
 *
 * @param revision the revision it was made about
 * @param place where it hangs: {@code form}, {@code field:TOTAL_AMOUNT}, {@code indicator:7}
 * @param step at which it was made
 */
public record Remark(
        long id,
        long formId,
        int revision,
        String place,
        String text,
        String authorName,
        String step,
        Instant madeAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }
}
