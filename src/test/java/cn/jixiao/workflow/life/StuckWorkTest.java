package cn.jixiao.workflow.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.life.Stuck.Cause;
import java.util.List;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class StuckWorkTest {

    @Autowired
    CityAtWork city;

    @Autowired
    StuckWork stuck;

    @Autowired
    AuditTrail trail;

    @Autowired
    AdministrationTrail administration;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("an item is stuck once more working days than the bound went by since it was due")
    void overdue() {
        var item = item(city.submitted("chenjing", "022001"));
        change(item, "due_on = current_date - 14");
        assertThat(of(item)).isEmpty();
        change(item, "due_on = current_date - 60");
        assertThat(of(item))
                .singleElement()
                .returns(Cause.OVERDUE, Stuck::cause)
                .returns("022001", Stuck::organisation)
                .returns(false, Stuck::repairable);
        change(item, "due_on = current_date + 1");
    }

    @Test
    @DisplayName("a task that stands in no inbox is delivered anew, and the form can be decided on")
    void redelivered() {
        var form = city.submitted("chenjing", "022001");
        var lost = item(form);
        change(lost, "done_at = now(), outcome = 'CANCELLED', done_name = '—', opinion = ''");
        city.as("sysadmin", () -> stuck.repair(of(lost).getFirst(), "数据恢复后补送待办"));
        assertThat(of(lost)).isEmpty();
        assertThat(item(form))
                .returns(lost.taskId(), WorkItem::taskId)
                .returns(lost.audience(), WorkItem::audience)
                .returns(lost.title(), WorkItem::title);
        assertThat(city.as("shenji", () -> trail.of(form.id().value())).getLast())
                .returns("REPAIR", entry -> entry.action())
                .returns("数据恢复后补送待办", entry -> entry.reason());
        assertThat(city.as("auditadmin", () -> administration.latest(1)).getFirst())
                .returns("REPAIR", entry -> entry.action())
                .returns("target-approval.reviewByDepartment " + lost.instanceId(), entry -> entry.subject());
        assertThat(city.pass("wanghao", form).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("an item that names another step than its task follows its task")
    void follows() {
        var form = city.submitted("chenjing", "022001");
        var item = item(form);
        change(item, "step = 'approveByFinance'");
        city.as("sysadmin", () -> stuck.repair(of(item).getFirst(), "与引擎一致"));
        assertThat(item(form).step()).isEqualTo("reviewByDepartment");
    }

    @Test
    @DisplayName(
            "an item whose run is lost is shown but not repaired: what becomes of the form is for people to decide")
    void not_repaired() {
        var item = item(city.submitted("chenjing", "022001"));
        runtime.deleteProcessInstance(item.instanceId(), "lost");
        var found = of(item).getFirst();
        assertThat(found).returns(Cause.ITEM_WITHOUT_TASK, Stuck::cause).returns(false, Stuck::repairable);
        assertThatThrownBy(() -> city.as("sysadmin", () -> stuck.repair(found, "试一试")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("workflow.life.no-repair"));
        change(item, "done_at = now(), outcome = 'CANCELLED', done_name = '—', opinion = ''");
    }

    private List<Stuck> of(WorkItem item) {
        return city.as("sysadmin", stuck::all).stream()
                .filter(found -> found.instanceId().equals(item.instanceId()))
                .toList();
    }

    private WorkItem item(FormRecord form) {
        return city.as("chenjing", () -> city.openItem(form));
    }

    private void change(WorkItem item, String change) {
        ActingUser.as(
                Actor.engine(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update work_item set " + change + " where id = ?")
                                .param(item.id())
                                .update()));
    }
}
