package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a formula makes of one actual value.
 *
 * @param score unrounded
 * @param overAchieved far beyond the target, so that a reason is due
 * @param how the steps, for the reader
 */
record Outcome(BigDecimal score, boolean overAchieved, List<Message> how) {

    static Outcome of(BigDecimal score, String key, Object... arguments) {
        return new Outcome(score, false, List.of(Message.of(key, arguments)));
    }

    static Outcome nothing(String key, Object... arguments) {
        return of(BigDecimal.ZERO, key, arguments);
    }

    Outcome overAchieved(Message reason) {
        return new Outcome(
                score, true, Stream.concat(how.stream(), Stream.of(reason)).toList());
    }

    Outcome reducedTo(BigDecimal reduced, Message reason) {
        return new Outcome(
                reduced,
                overAchieved,
                Stream.concat(how.stream(), Stream.of(reason)).toList());
    }
}
