package cn.jixiao.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported at one point; frozen with its SHA-256 when it was submitted.
 *
 * @param evidence the files that were handed in with it; none before
 */
public record EvaluationRevision(
        int no,
        EvaluationContent content,
        List<SealedEvidence> evidence,
        @Nullable String sha256,
        String authorName,
        Instant savedAt) {

    public boolean isFrozen() {
        return sha256 != null;
    }
}
