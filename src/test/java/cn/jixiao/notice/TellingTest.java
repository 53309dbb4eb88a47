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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** From what was done to what people are told. */
@IntegrationTest
class TellingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    Noticeboard board;

    @Autowired
    Outbox outbox;

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
        outbox.republish(Duration.ZERO);
        await().untilAsserted(() -> assertThat(kinds("wanghao", 9_002)).hasSize(1));
        await().untilAsserted(() -> assertThat(untold(event)).isZero());
        assertThat(kinds("wanghao", 9_002)).hasSize(1);
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
        outbox.republish(Duration.ZERO);
    }

    private void leaveUntold(WorkAnnounced event) {
        asMessenger(() -> jdbc.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                          completion_attempts)
                        values (?, ?, ?, ?, now() - interval '1 minute', 'PROCESSING', 1)
                        """)
                .params(
                        UUID.randomUUID(),
                        "cn.jixiao.notice.Messenger.tell(cn.jixiao.workflow.WorkAnnounced)",
                        WorkAnnounced.class.getName(),
                        JsonMapper.shared().writeValueAsString(event))
                .update());
    }

    private int untold(WorkAnnounced event) {
        var count = new int[1];
        asMessenger(() -> count[0] = jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + event.id() + "%")
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
