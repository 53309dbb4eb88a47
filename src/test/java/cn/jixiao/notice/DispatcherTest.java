package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the program while the way out is broken, and after. */
@IntegrationTest
class DispatcherTest {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    CityAtWork city;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryAdministration administration;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    TransactionTemplate transaction;

    private final MovedClock clock = new MovedClock(Instant.now());
    private final List<Instant> attempts = new ArrayList<>();
    private final Delivery delivery = Delivery.mail(
            1, UUID.randomUUID(), "URGED", UUID.randomUUID() + "@yunchuan.example", new MailText("题目", "正文"));
    private boolean down = true;
    private Dispatcher dispatcher;

    @BeforeEach
    void deliver() {
        dispatcher = new Dispatcher(deliveries, List.of(new Unreliable()), transaction, clock);
        ActingUser.as(
                Actor.messenger(),
                () -> transaction.executeWithoutResult(status -> deliveries.insert(delivery, clock.instant())));
    }

    /** Notes when this test's delivery is tried. */
    private final class Unreliable implements Carrier {

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public void carry(Delivery carried) throws DeliveryFailed {
            if (carried.id().equals(delivery.id())) {
                attempts.add(clock.instant());
                if (down) {
                    throw new DeliveryFailed("Connection refused");
                }
            }
        }
    }

    @Test
    @DisplayName("what arrives is sent once")
    void once() {
        down = false;
        dispatchFor(Duration.ofDays(1));
        assertThat(attempts).hasSize(1);
    }

    @Test
    @DisplayName("a server that is down is tried again after longer and longer, and arrives when it is back")
    void growing_gaps() {
        dispatchFor(Duration.ofMinutes(30));
        assertThat(gaps()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(16));
        down = false;
        dispatchFor(Duration.ofHours(12));
        assertThat(attempts).hasSize(5);
    }

    @Test
    @DisplayName(
            "after the last attempt it is dead and named with its cause; sent again it arrives, and that is on record")
    void dead_and_revived() {
        dispatchFor(Duration.ofDays(2));
        assertThat(attempts).hasSize(7);
        assertThat(gaps()).isSorted();
        var letter = dead();
        assertThat(letter.cause()).isEqualTo("Connection refused");
        down = false;
        city.as("sysadmin", () -> administration.resend(letter));
        dispatchFor(Duration.ofHours(1));
        assertThat(attempts).hasSize(8);
        city.as("sysadmin", () -> {
            assertThat(administration.dead(500)).extracting(DeadLetter::id).doesNotContain(delivery.id());
            assertThat(trail.latest(5)).extracting(AdministrationEntry::action).contains("RESEND");
            assertThatThrownBy(() -> administration.resend(letter))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("notice.delivery.not-dead"));
        });
    }

    @Test
    @DisplayName("two dispatchers at once try it once")
    void two_at_once() {
        down = false;
        var other = new Dispatcher(deliveries, List.of(new Unreliable()), transaction, clock);
        dispatcher.dispatch();
        other.dispatch();
        assertThat(attempts).hasSize(1);
    }

    private DeadLetter dead() {
        return city.as("sysadmin", () -> administration.dead(500)).stream()
                .filter(letter -> letter.id().equals(delivery.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Up to the next moment at which something may be due, over and over. */
    private void dispatchFor(Duration time) {
        var end = clock.instant().plus(time);
        var step = STEP;
        while (!clock.instant().isAfter(end)) {
            dispatcher.dispatch();
            clock.moveOn(step);
            step = step.compareTo(Duration.ofMinutes(30)) < 0 && attempts.size() > 4 ? step.multipliedBy(2) : step;
        }
    }

    private List<Duration> gaps() {
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < attempts.size(); i++) {
            gaps.add(Duration.between(attempts.get(i - 1), attempts.get(i)));
        }
        return gaps;
    }
}
