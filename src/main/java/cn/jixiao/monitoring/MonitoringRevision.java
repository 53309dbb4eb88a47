package cn.jixiao.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was reported at one point; frozen with its SHA-256 when it was submitted. */
public record MonitoringRevision(
        int no, MonitoringContent content, @Nullable String sha256, String authorName, Instant savedAt) {

    public boolean isFrozen() {
        return sha256 != null;
    }
}
