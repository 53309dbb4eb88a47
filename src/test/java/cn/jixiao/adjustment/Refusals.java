package cn.jixiao.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused by a certain rule, among others perhaps. */
final class Refusals {

    private Refusals() {}

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.messages())
                                .extracting(Message::key)
                                .contains(key));
    }
}
