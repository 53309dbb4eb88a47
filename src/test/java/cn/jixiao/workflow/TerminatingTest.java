package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Consultation.Kind;
import java.util.List;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TerminatingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Terminating terminating;

    @Autowired
    Consulting consulting;

    @Autowired
    AdministrationTrail administration;

    @Autowired
    FormArchive archive;

    @Autowired
    RuntimeService engine;

    @Test
    @DisplayName(
            "an administrator ends a process with a reason: every item closed, opinions cancelled, the form a draft again")
    void ends_everything() {
        var form = city.submitted("chenjing", "022001");
        var item = desk.item(form);
        city.as("wanghao", () -> consulting.ask(item.id(), Kind.OPINION, List.of(desk.id("suhang")), "请提意见"));
        city.as("sysadmin", () -> terminating.terminate(item.instanceId(), "重复申报"));
        assertThat(desk.items(form))
                .extracting(WorkItem::outcome)
                .containsExactly(Outcome.TERMINATED, Outcome.CANCELLED);
        assertThat(desk.stage(form)).isEqualTo(Stage.DRAFT);
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceId(item.instanceId())
                        .count())
                .isZero();
        assertThat(desk.entries(form).getLast())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("TERMINATE"))
                .satisfies(entry -> assertThat(entry.actorName()).isEqualTo("系统管理员"))
                .satisfies(entry -> assertThat(entry.actorRole()).isEqualTo("SYSTEM_ADMIN"))
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("重复申报"));
        assertThat(city.as("sysadmin", () -> administration.latest(1)))
                .singleElement()
                .returns("TERMINATE", AdministrationEntry::action)
                .returns("系统管理员", AdministrationEntry::actorName)
                .returns("target-approval " + item.instanceId(), AdministrationEntry::subject);
        city.submit("chenjing", form(form));
        assertThat(desk.stage(form)).isEqualTo(Stage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("without a reason, of what does not run, or by anybody else it is refused and nothing happens")
    void refusals() {
        var form = city.submitted("chenjing", "022001");
        var instance = desk.item(form).instanceId();
        desk.refused("sysadmin", "workflow.terminate.reason", () -> terminating.terminate(instance, " "));
        desk.refused("sysadmin", "workflow.terminate.unknown", () -> terminating.terminate("nothing", "重复申报"));
        desk.refused("zhoumin", "account.not-allowed", () -> terminating.terminate(instance, "重复申报"));
        desk.refused("secadmin", "account.not-allowed", () -> terminating.terminate(instance, "重复申报"));
        assertThat(desk.item(form).isOpen()).isTrue();
    }

    private FormRecord form(FormRecord seen) {
        return city.as("chenjing", () -> archive.get(seen.id()));
    }
}
