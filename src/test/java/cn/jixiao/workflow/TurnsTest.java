package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormRecord;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TurnsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Turns turns;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("a submitted form waits at the department, by name, for no day yet")
    void just_submitted() {
        var turn = turn(city.submitted("chenjing", "022001"));
        assertThat(turn.asked()).isEqualTo("云川市城乡建设局");
        assertThat(turn.item().step()).isEqualTo("reviewByDepartment");
        assertThat(turn.waited()).isZero();
        assertThat(turn.reviewed()).isZero();
        assertThat(turn.told()).extracting(Message::key).contains("workflow.turn.who", "workflow.turn.reviewed");
    }

    @Test
    @DisplayName("waiting is told in working days")
    void waited() {
        var form = city.submitted("chenjing", "022001");
        came(city.as("chenjing", () -> city.openItem(form)), 20, 0);
        var turn = turn(form);
        assertThat(turn.waited()).isEqualTo(workingDays.between(today().minusDays(20), today()));
        assertThat(turn.reviewed()).isEqualTo(turn.waited());
    }

    @Test
    @DisplayName("while the form is with its author the reviewers' clock stands still")
    void paused() {
        var form = city.submitted("chenjing", "022001");
        var review = city.as("chenjing", () -> city.openItem(form));
        var returned = city.sendBack("wanghao", form, "请修改");
        var correction = city.as("chenjing", () -> city.openItem(returned));
        city.answerAll("chenjing", returned);
        var again = city.submit("chenjing", returned);
        came(review, 60, 50);
        came(correction, 50, 10);
        came(city.as("chenjing", () -> city.openItem(again)), 10, 0);
        int first = workingDays.between(today().minusDays(60), today().minusDays(50));
        int second = workingDays.between(today().minusDays(10), today());
        assertThat(turn(again).waited()).isEqualTo(second);
        assertThat(turn(again).reviewed()).isEqualTo(first + second);
    }

    @Test
    @DisplayName("where nothing is running it is nobody's turn")
    void nobody() {
        var form = city.draft("chenjing", "022001");
        assertThat(city.as("chenjing", () -> turns.of(Approval.subject(form)))).isEmpty();
    }

    @Test
    @DisplayName("who may not see the form learns nothing of its turn")
    void unseen() {
        var form = city.submitted("chenjing", "022001");
        assertThat(city.as("gaoyang", () -> turns.of(Approval.subject(form)))).isEmpty();
    }

    private Turn turn(FormRecord form) {
        return city.as("chenjing", () -> turns.of(Approval.subject(form))).getFirst();
    }

    /** Lets the item have come and, where it is done, have been done so many days ago. */
    private void came(WorkItem item, int daysAgo, int doneDaysAgo) {
        var now = ZonedDateTime.now(clock);
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                update work_item set created_at = ?, done_at = case when done_at is null then null else ?::timestamptz end
                                where id = ?
                                """)
                        .params(
                                Timestamp.from(now.minusDays(daysAgo).toInstant()),
                                Timestamp.from(now.minusDays(doneDaysAgo).toInstant()),
                                item.id())
                        .update()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
