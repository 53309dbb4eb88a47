package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ClearingTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    CityAtWork city;

    @Autowired
    Noticeboard board;

    @Autowired
    Clearing clearing;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("a notice that was read is kept for its time and then goes, one that was not stays")
    void notices() {
        long read = told();
        long unread = told();
        city.as("linshu", () -> board.read(read));
        clearing.clear(ahead(DAY.multipliedBy(179)));
        assertThat(countNotices(read)).isOne();
        clearing.clear(ahead(DAY.multipliedBy(181)));
        assertThat(countNotices(read)).isZero();
        assertThat(countNotices(unread)).isOne();
    }

    @Test
    @DisplayName("what arrived is kept for its time and then goes, what waits or is dead stays")
    void deliveries() {
        var arrived = delivery();
        var waiting = delivery();
        var dead = delivery();
        asMessenger(() -> {
            deliveries.sent(arrived.id());
            deliveries.giveUp(dead.id(), "nobody answers");
            return 0;
        });
        clearing.clear(ahead(DAY.multipliedBy(29)));
        assertThat(countDeliveries(arrived)).isOne();
        clearing.clear(ahead(DAY.multipliedBy(31)));
        assertThat(countDeliveries(arrived)).isZero();
        assertThat(countDeliveries(waiting)).isOne();
        assertThat(countDeliveries(dead)).isOne();
        asMessenger(() -> {
            deliveries.sent(waiting.id());
            return 0;
        });
    }

    private long told() {
        var form = city.submitted("panyue", "031001");
        await().until(() -> city.as("linshu", () -> board.page(null, 500)).stream()
                .anyMatch(notice -> notice.formId() == form.id().value()));
        return city.as("linshu", () -> board.page(null, 500)).stream()
                .filter(notice -> notice.formId() == form.id().value())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Delivery delivery() {
        var delivery = Delivery.mail(1, UUID.randomUUID(), "DELIVERED", "a@b.example", new MailText("待办", "一项待办"));
        return asMessenger(() -> {
            deliveries.insert(delivery, Instant.now());
            return delivery;
        });
    }

    private int countNotices(long id) {
        return count("select count(*) from notice where id = ?", id);
    }

    private int countDeliveries(Delivery delivery) {
        return count("select count(*) from notice_delivery where id = ?", delivery.id());
    }

    private int count(String sql, Object id) {
        return asMessenger(() -> jdbc.sql(sql).param(id).query(Integer.class).single());
    }

    private <T> T asMessenger(java.util.function.Supplier<T> work) {
        return ActingUser.as(
                Actor.messenger(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static Clock ahead(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }
}
