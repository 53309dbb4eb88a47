package cn.jixiao.workflow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opinions that the holder of a piece of work asks colleagues for; the work waits for them.
 *
 * @param itemId the piece of work that waits
 * @param endedAt when everybody had answered or it was called off; null while it goes on
 */
public record Consultation(
        long id,
        long itemId,
        String instanceId,
        Kind kind,
        String question,
        long askedBy,
        String askedName,
        Instant askedAt,
        @Nullable Instant endedAt,
        List<Opinion> opinions) {

    public Consultation {
        opinions = List.copyOf(opinions);
    }

    /** What is asked for. */
    public enum Kind {
        /** 前加签: what colleagues think before the holder decides. */
        OPINION,
        /** 委派: one colleague works on it and comes back with a proposal. */
        PROPOSAL
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** The names of those who have not answered yet. */
    public String awaited() {
        return opinions.stream()
                .filter(Opinion::isAwaited)
                .map(Opinion::fullName)
                .collect(Collectors.joining("、"));
    }
}
