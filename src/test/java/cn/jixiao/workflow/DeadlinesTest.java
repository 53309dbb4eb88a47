package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that was submitted today and is due on {@link #due}, looked at on later days. */
@IntegrationTest
@RecordApplicationEvents
class DeadlinesTest {

    private static final String APPROVER_OF_THE_CITY = "liguang";

    @Autowired
    CityAtWork city;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private FormRecord form;
    private LocalDate due;

    @BeforeEach
    void submit() {
        form = city.submitted("chenjing", "022001");
        due = city.as("wanghao", () -> city.openItem(form)).dueOn();
    }

    @Test
    @DisplayName("two working days before it is due the audience is reminded, once")
    void due_soon() {
        look(before(due, 3));
        assertThat(kinds()).isEmpty();
        look(before(due, 2));
        look(before(due, 1));
        look(due);
        assertThat(kinds()).containsExactly(Kind.DUE_SOON);
        assertThat(announced(Kind.DUE_SOON).audiences()).containsExactly("DEPARTMENT_REVIEWER:022");
        assertThat(announced(Kind.DUE_SOON).byId()).isZero();
    }

    @Test
    @DisplayName("from the first working day after it was due it is overdue, and that is said once")
    void overdue() {
        look(workingDays.after(due, 1));
        look(workingDays.after(due, 2));
        assertThat(kinds()).containsExactly(Kind.OVERDUE);
    }

    @Test
    @DisplayName("three working days late the finance officer hears of the department's delay, and the trail says so")
    void escalated() {
        look(workingDays.after(due, 3));
        look(workingDays.after(due, 4));
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.OVERDUE, Kind.ESCALATED);
        assertThat(announced(Kind.ESCALATED).audiences()).containsExactly("FINANCE_OFFICER:001102");
        assertThat(trailed())
                .filteredOn(entry -> entry.action().equals("ESCALATE"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actorId()).isZero());
    }

    @Test
    @DisplayName("the delay of a unit is the matter of its checker and its department")
    void unit_is_late() {
        city.sendBack("wanghao", form, "总额有误");
        var back = city.as("chenjing", () -> city.openItem(form)).dueOn();
        look(workingDays.after(back, 3));
        assertThat(announced(Kind.ESCALATED).audiences())
                .containsExactly("UNIT_CHECKER:022001", "DEPARTMENT_REVIEWER:022");
    }

    @Test
    @DisplayName("the delay of finance is the matter of who approves for the whole city")
    void finance_is_late() {
        city.pass("wanghao", form);
        var waiting = city.as("zhoumin", () -> city.openItem(form)).dueOn();
        look(workingDays.after(waiting, 3));
        assertThat(announced(Kind.ESCALATED).audiences())
                .containsExactly("PERSON:"
                        + city.as(APPROVER_OF_THE_CITY, () -> ActingUser.get().id()));
    }

    @Test
    @DisplayName("nobody is told anything on a day off, nor of what is done")
    void days_off_and_done() {
        var dayOff = Stream.iterate(due.plusDays(1), day -> day.plusDays(1))
                .filter(day -> !workingDays.isWorkingDay(day))
                .findFirst()
                .orElseThrow();
        look(dayOff);
        assertThat(kinds()).isEmpty();
        city.decide("zhoumin", city.pass("wanghao", form), new Decision.Pass("同意"));
        look(workingDays.after(due, 9));
        assertThat(kinds()).isEmpty();
    }

    @Test
    @DisplayName("two runs at once tell it once")
    void two_at_once() {
        var day = workingDays.after(due, 3);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> look(day)), CompletableFuture.runAsync(() -> look(day)))
                .join();
        assertThat(marks()).containsExactlyInAnyOrder("OVERDUE", "ESCALATED");
        assertThat(trailed())
                .filteredOn(entry -> entry.action().equals("ESCALATE"))
                .hasSize(1);
    }

    private LocalDate before(LocalDate date, int days) {
        return Stream.iterate(date, day -> day.minusDays(1))
                .filter(day -> workingDays.isWorkingDay(day) && workingDays.between(day, date) == days)
                .findFirst()
                .orElseThrow();
    }

    private void look(LocalDate day) {
        deadlines.check(Clock.fixed(day.atTime(9, 0).atZone(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE));
    }

    private List<Kind> kinds() {
        return late().map(WorkAnnounced::kind).toList();
    }

    private WorkAnnounced announced(Kind kind) {
        return late().filter(event -> event.kind() == kind).findFirst().orElseThrow();
    }

    private Stream<WorkAnnounced> late() {
        return events.stream(WorkAnnounced.class)
                .filter(event -> event.formId() == form.id().value() && event.byId() == 0);
    }

    private List<AuditEntry> trailed() {
        return city.as("chenjing", () -> trail.of(form.id().value()));
    }

    private List<String> marks() {
        return ActingUser.as(
                Actor.engine(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select kind from work_item_mark where item_id in (select id from work_item where form_id = ?)
                                """)
                        .param(form.id().value())
                        .query(String.class)
                        .list()));
    }
}
