package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
class OwnPasswordTest {

    private static final String GIVEN = "given2026";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    CityAtWork city;

    @Autowired
    AccountRegister register;

    @Autowired
    SigningIn signingIn;

    @Autowired
    PasswordEncoder encoder;

    private Actor newcomer;

    @BeforeEach
    void somebody_new() {
        var account = new NewAccount(
                "newcomer" + PEOPLE.incrementAndGet(),
                "新来的",
                GIVEN,
                new OrgCode("022001"),
                List.of(new Grant(Role.SUBMITTER, "022001")),
                true);
        newcomer = ActingUser.as(Actor.installer(), () -> register.open(account));
    }

    @Test
    @DisplayName("who was given a password must change it, and has then done so for this session and the next")
    void changed() {
        assertThat(newcomer.mustChangePassword()).isTrue();
        ActingUser.as(newcomer, () -> {
            register.changeOwnPassword(GIVEN, "myown2027");
            assertThat(ActingUser.get().mustChangePassword()).isFalse();
            assertThat(ActingUser.get().username()).isEqualTo(newcomer.username());
        });
        var nextTime = signingIn.loadUserByUsername(newcomer.username());
        assertThat(nextTime.actor().mustChangePassword()).isFalse();
        assertThat(encoder.matches("myown2027", nextTime.getPassword())).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "wrong2026, myown2027, account.password.wrong",
        "given2026, given2026, account.password.same",
        "given2026, short1, account.password.weak",
        "given2026, onlyletters, account.password.weak",
    })
    @DisplayName("a wrong old, an equal and a weak new password are refused and change nothing")
    void refused(String old, String changed, String key) {
        ActingUser.as(
                newcomer,
                () -> assertThatThrownBy(() -> register.changeOwnPassword(old, changed))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                refusal -> assertThat(refusal.key()).isEqualTo(key)));
        var nextTime = signingIn.loadUserByUsername(newcomer.username());
        assertThat(nextTime.actor().mustChangePassword()).isTrue();
        assertThat(encoder.matches(GIVEN, nextTime.getPassword())).isTrue();
    }
}
