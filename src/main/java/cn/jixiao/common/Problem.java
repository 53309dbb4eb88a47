package cn.jixiao.common;

import java.util.List;

/**
 * Something a check objects to: where, how bad, and the sentence that says it.
 *
 * @param code stable name of the rule, such as {@code NAME_MISSING}
 * @param place what it hangs on, as a screen can point at it: {@code field:TOTAL_AMOUNT}, {@code indicator:7}, or
 *     {@code form}
 */
public record Problem(String code, Severity severity, String place, Message message) {

    /** A blocking problem stops a submission, a warning is shown and does not. */
    public enum Severity {
        BLOCKING,
        WARNING
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    /** Refuses with the sentences of all blocking problems at once; warnings pass. */
    public static void refuseBlocking(List<Problem> problems) {
        var blocking =
                problems.stream().filter(Problem::blocks).map(Problem::message).toList();
        if (!blocking.isEmpty()) {
            throw new RuleBroken(blocking);
        }
    }
}
