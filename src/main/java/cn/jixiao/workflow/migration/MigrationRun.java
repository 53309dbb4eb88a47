package cn.jixiao.workflow.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move of all instances from one version to another, as far as it has come.
 *
 * @param lastInstance the last instance that was looked at, empty at the beginning
 * @param moved how many go on in the new version
 * @param stayed how many were left on theirs
 * @param finishedAt null while instances are left to look at
 */
public record MigrationRun(
        long id,
        String process,
        int fromVersion,
        int toVersion,
        String reason,
        Instant startedAt,
        String startedBy,
        String lastInstance,
        int moved,
        int stayed,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
