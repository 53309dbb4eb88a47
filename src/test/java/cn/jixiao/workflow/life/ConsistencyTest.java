package cn.jixiao.workflow.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.life.Consistency.Fault;
import cn.jixiao.workflow.life.Consistency.Kind;
import java.util.List;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ConsistencyTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Consistency consistency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("work that went its way, back and forth, leaves nothing to complain of")
    void agrees() {
        var form = city.submitted("chenjing", "022001");
        var item = item("chenjing", form);
        city.sendBack("wanghao", form, "请核对金额");
        assertThat(faultsOf(item.instanceId())).isEmpty();
    }

    @Test
    @DisplayName("an item whose run the engine lost is named with its task, its organisation and no title")
    void item_without_task() {
        var form = city.submitted("chenjing", "022001");
        var item = item("chenjing", form);
        runtime.deleteProcessInstance(item.instanceId(), "lost");
        assertThat(faultsOf(item.instanceId()))
                .extracting(Fault::kind, Fault::step, Fault::organisation, Fault::itemId)
                .containsExactly(tuple(Kind.ITEM_WITHOUT_TASK, "reviewByDepartment", "022001", item.id()));
        changeItem(item, "done_at = now()");
    }

    @Test
    @DisplayName("a task that stands in no inbox is found, and an item that names another step")
    void task_without_item() {
        var form = city.submitted("chenjing", "022001");
        var item = item("chenjing", form);
        changeItem(item, "done_at = now()");
        assertThat(faultsOf(item.instanceId()))
                .extracting(Fault::kind, Fault::organisation, Fault::taskId)
                .containsExactly(tuple(Kind.TASK_WITHOUT_ITEM, "022001", item.taskId()));
        changeItem(item, "done_at = null, step = 'approveByFinance'");
        assertThat(faultsOf(item.instanceId())).extracting(Fault::kind).containsExactly(Kind.ITEM_OF_OTHER_TASK);
        changeItem(item, "step = 'reviewByDepartment'");
        assertThat(faultsOf(item.instanceId())).isEmpty();
    }

    @Test
    @DisplayName("nobody but the system administrator asks")
    void access() {
        for (var person : List.of("chenjing", "zhoumin", "shenji", "secadmin", "auditadmin")) {
            assertThatThrownBy(() -> city.as(person, consistency::faults)).isInstanceOf(RuleBroken.class);
        }
    }

    private WorkItem item(String who, cn.jixiao.form.FormRecord form) {
        return city.as(who, () -> city.openItem(form));
    }

    private List<Fault> faultsOf(String instanceId) {
        return city.as("sysadmin", consistency::faults).stream()
                .filter(fault -> fault.instanceId().equals(instanceId))
                .toList();
    }

    private void changeItem(WorkItem item, String change) {
        ActingUser.as(
                Actor.engine(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update work_item set " + change + " where id = ?")
                                .param(item.id())
                                .update()));
    }
}
