package cn.jixiao.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was reported at one point; frozen with its SHA-256 when it was submitted. */
public record EvaluationRevision(
        int no, EvaluationContent content, @Nullable String sha256, String authorName, Instant savedAt) {

    public boolean isFrozen() {
        return sha256 != null;
    }
}
