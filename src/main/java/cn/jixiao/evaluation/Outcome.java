package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import cn.jixiao.evaluation.Rounding.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a formula makes of one actual value.
 *
 * @param score unrounded
 * @param limits which rounding may not leave; null where it may go either way
 * @param overAchieved far beyond the target, so that a reason is due
 * @param how the steps, for the reader
 */
record Outcome(BigDecimal score, @Nullable Limits limits, boolean overAchieved, List<Message> how) {

    static Outcome of(BigDecimal score, String key, Object... arguments) {
        return new Outcome(score, null, false, List.of(Message.of(key, arguments)));
    }

    static Outcome nothing(String key, Object... arguments) {
        return of(BigDecimal.ZERO, key, arguments);
    }

    Outcome within(Limits band) {
        return new Outcome(score, band, overAchieved, how);
    }

    Outcome overAchieved(Message reason) {
        return new Outcome(score, limits, true, with(reason));
    }

    Outcome reducedTo(BigDecimal reduced, Message reason) {
        return new Outcome(reduced, limits, overAchieved, with(reason));
    }

    BigDecimal rounded(Rounding rounding) {
        return rounding.of(score, limits);
    }

    private List<Message> with(Message step) {
        return Stream.concat(how.stream(), Stream.of(step)).toList();
    }
}
