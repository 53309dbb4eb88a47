package cn.jixiao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signer's part in a vote.
 *
 * @param outcome null while they have not signed
 */
public record Signature(
        long itemId,
        String fullName,
        @Nullable Outcome outcome,
        @Nullable String opinion,
        @Nullable Instant doneAt) {

    public boolean isOpen() {
        return outcome == null;
    }
}
