package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.WorkAnnounced;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From what was done to what people are told. */
@IntegrationTest
class TellingTest {

    private final NoticeRules rules = NoticeRules.read();

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    Noticeboard board;

    @Autowired
    Outbox outbox;

    @Autowired
    Announcements announcements;

    @Autowired
    Messenger messenger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("everyone who is asked hears of what arrives, once, and nobody else does")
    void delivered() {
        var form = city.submitted("chenjing", "022001");
        await().untilAsserted(
                        () -> assertThat(kinds("wanghao", form.id().value())).containsExactly(Kind.DELIVERED));
        await().untilAsserted(
                        () -> assertThat(kinds("qiaoyun", form.id().value())).containsExactly(Kind.DELIVERED));
        assertThat(kinds("chenjing", form.id().value())).isEmpty();
        assertThat(kinds("zhoumin", form.id().value())).isEmpty();
        assertThat(kinds("xuting", form.id().value())).isEmpty();
    }

    @Test
    @DisplayName("the unit hears that a form came back, and at last that it was approved; who decided is not told so")
    void returned_and_concluded() {
        var form = city.submitted("chenjing", "022001");
        city.sendBack("wanghao", form, "总额有误");
        await().untilAsserted(
                        () -> assertThat(kinds("chenjing", form.id().value())).containsExactly(Kind.RETURNED));
        var other = approved();
        await().untilAsserted(
                        () -> assertThat(kinds("chenjing", other.id().value())).containsExactly(Kind.CONCLUDED));
        assertThat(kinds("zhoumin", other.id().value())).containsExactly(Kind.DELIVERED);
    }

    @Test
    @DisplayName("who reads the inbox but may not see that organisation's form hears nothing of it")
    void beyond_the_grant() {
        tell(announced(9_001, "023001", "FINANCE_OFFICER:001102"));
        await().untilAsserted(() -> assertThat(kinds("zhoumin", 9_001)).hasSize(1));
        assertThat(kinds("yangfan", 9_001)).isEmpty();
        assertThat(kinds("liguang", 9_001)).hasSize(1);
    }

    @Test
    @DisplayName("what is rolled back is told to nobody")
    void rolled_back() {
        var form = city.draft("chenjing", "022001");
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> {
                    approval.submit(form.id(), form.version());
                    status.setRollbackOnly();
                }));
        var marker = city.submitted("chenjing", "022001");
        await().untilAsserted(
                        () -> assertThat(kinds("wanghao", marker.id().value())).hasSize(1));
        assertThat(kinds("wanghao", form.id().value())).isEmpty();
    }

    @Test
    @DisplayName("what a crash left untold is told at the next start, and what was told before is not told twice")
    void after_a_crash() {
        var event = announced(9_002, "022001", "DEPARTMENT_REVIEWER:022");
        leaveUntold(event);
        leaveUntold(event);
        outbox.tell();
        await().untilAsserted(() -> assertThat(untold(event)).isZero());
        assertThat(kinds("wanghao", 9_002)).hasSize(1);
    }

    @Test
    @DisplayName("one that cannot be told waits, keeps nobody from hearing of the others, and is told once it can be")
    void one_that_fails() {
        var broken = announced(9_003, "022001", "NOBODY:022");
        var sound = announced(9_004, "022001", "DEPARTMENT_REVIEWER:022");
        leaveUntold(broken);
        leaveUntold(sound);
        outbox.tell();
        await().untilAsserted(() -> assertThat(untold(sound)).isZero());
        assertThat(kinds("wanghao", 9_004)).hasSize(1);
        assertThat(untold(broken)).isOne();
        mend(broken);
        outbox.tell();
        assertThat(kinds("wanghao", 9_003)).isEmpty();
        later(rules.longestGap()).tell();
        await().untilAsserted(() -> assertThat(untold(broken)).isZero());
        assertThat(kinds("wanghao", 9_003)).hasSize(1);
    }

    @Test
    @DisplayName("where several tell at once, everything is told once")
    void two_tell() {
        var events = IntStream.range(0, 120)
                .mapToObj(number -> announced(9_005, "022001", "DEPARTMENT_REVIEWER:022"))
                .toList();
        events.forEach(this::leaveUntold);
        IntStream.range(0, 4).parallel().forEach(teller -> outbox.tell());
        await().untilAsserted(() ->
                assertThat(events).allSatisfy(event -> assertThat(untold(event)).isZero()));
        assertThat(kinds("wanghao", 9_005)).hasSize(events.size());
    }

    private FormRecord approved() {
        var form = city.submitted("chenjing", "022001");
        return city.pass("zhoumin", city.pass("wanghao", form));
    }

    private WorkAnnounced announced(long form, String organisation, String audience) {
        return new WorkAnnounced(
                UUID.randomUUID(),
                Instant.now(),
                Kind.DELIVERED,
                form,
                new OrgCode(organisation),
                "target-approval",
                "reviewByDepartment",
                0,
                "某项目",
                List.of(audience),
                0,
                "");
    }

    private void tell(WorkAnnounced event) {
        leaveUntold(event);
        outbox.tell();
    }

    /** As a program leaves it that ends between the commit and the telling. */
    private void leaveUntold(WorkAnnounced event) {
        asMessenger(() -> announcements.insert(event, Instant.now()));
    }

    /** An audience that nobody can read becomes one. */
    private void mend(WorkAnnounced event) {
        asMessenger(() -> jdbc.sql("""
                        update announcement set event = jsonb_set(event, '{audiences}', '["DEPARTMENT_REVIEWER:022"]')
                        where event ->> 'id' = ?
                        """).param(event.id().toString()).update());
    }

    private Outbox later(Duration by) {
        return new Outbox(announcements, messenger, transaction, Clock.offset(Clock.systemUTC(), by), Runnable::run);
    }

    private int untold(WorkAnnounced event) {
        var count = new int[1];
        asMessenger(() -> count[0] = jdbc.sql("select count(*) from announcement where event ->> 'id' = ?")
                .param(event.id().toString())
                .query(Integer.class)
                .single());
        return count[0];
    }

    private void asMessenger(Runnable work) {
        ActingUser.as(Actor.messenger(), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private List<Kind> kinds(String username, long form) {
        return city.as(username, () -> board.page(null, 500)).stream()
                .filter(notice -> notice.formId() == form)
                .map(Notice::kind)
                .toList();
    }
}
