package cn.jixiao.document.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an export has come.
 *
 * @param done forms that are through, the failed ones included
 * @param failed forms that have no document in the archive; the list in it says why
 * @param current name of the form at which it works; empty between forms
 * @param bytes of the finished archive
 * @param until when the archive can be fetched; null unless it is ready
 */
public record BatchProgress(
        State state,
        int done,
        int total,
        int failed,
        String current,
        long bytes,
        @Nullable Instant until) {

    /** Where an export stands. */
    public enum State {
        RUNNING,
        READY,
        CANCELLED,
        BROKEN
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    static BatchProgress beginning(int total) {
        return new BatchProgress(State.RUNNING, 0, total, 0, "", 0, null);
    }

    BatchProgress at(String name) {
        return new BatchProgress(state, done, total, failed, name, bytes, until);
    }

    BatchProgress passed(boolean succeeded) {
        return new BatchProgress(state, done + 1, total, succeeded ? failed : failed + 1, "", bytes, until);
    }

    BatchProgress ready(long size, Instant end) {
        return new BatchProgress(State.READY, done, total, failed, "", size, end);
    }

    BatchProgress ended(State how) {
        return new BatchProgress(how, done, total, failed, "", 0, null);
    }
}
