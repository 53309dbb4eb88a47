package cn.jixiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.DemoAccounts;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.approval.Approval;
import cn.jixiao.common.StartRefused;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Stage;
import cn.jixiao.monitoring.Light;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.Rectification;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.monitoring.RectificationStage;
import cn.jixiao.workflow.Votes;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoStartTest {

    @Autowired
    CityAtWork city;

    @Autowired
    DemoCity demoCity;

    @Autowired
    DemoForms demoForms;

    @Autowired
    DemoAdjustments adjustments;

    @Autowired
    DemoMonitorings demoMonitorings;

    @Autowired
    DemoDesk desk;

    @Autowired
    Votes votes;

    @Autowired
    RectificationArchive rectifications;

    @Autowired
    Approval approval;

    @Autowired
    FormArchive archive;

    @Autowired
    ObjectProvider<DemoAccounts> accounts;

    @Test
    @DisplayName("sample forms stand in every stage a visitor should see, one of each project frame at least")
    void samples() {
        var forms = demoForms.write();
        assertThat(forms)
                .extracting(FormRecord::stage)
                .contains(Stage.DRAFT, Stage.DEPARTMENT_REVIEW, Stage.RETURNED, Stage.FINANCE_APPROVAL, Stage.APPROVED);
        assertThat(forms)
                .extracting(FormRecord::frame)
                .contains(new FrameId("zhengzhou-2020"), new FrameId("guizhou-2022"));
        var returned = forms.stream()
                .filter(form -> form.stage() == Stage.RETURNED)
                .findFirst()
                .orElseThrow();
        assertThat(city.as("shenji", () -> approval.remarksOn(returned.id())))
                .extracting(remark -> remark.place())
                .containsExactly("indicator:1", "field:TOTAL_AMOUNT");
    }

    @Test
    @DisplayName("an adjustment of a sample form waits for its department")
    void adjustment() {
        assertThat(adjustments.write(demoForms.write()))
                .extracting(Adjustment::stage)
                .containsExactly(Stage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("of the monitored samples one is green, and one is red with a rectification under way")
    void monitored() {
        var monitored = demoMonitorings.write(demoForms.write());
        assertThat(monitored).extracting(Monitoring::light).containsExactly(Light.GREEN, Light.RED);
        assertThat(city.as("wanghao", () -> rectifications.of(monitored.getLast())))
                .extracting(Rectification::stage)
                .containsExactly(RectificationStage.FEEDBACK);
    }

    @Test
    @DisplayName("of three who sign for a large sample one has signed, and about another a colleague is asked")
    void desk() {
        var forms = demoForms.write();
        desk.work(forms);
        assertThat(named("建筑工程检测中心实验室改造", forms))
                .satisfies(form -> assertThat(city.as("shenji", () -> votes.latestOn(Approval.subject(form))))
                        .hasValueSatisfying(vote -> {
                            assertThat(vote.agreed()).isEqualTo(1);
                            assertThat(vote.isOpen()).isTrue();
                        }));
        var asked = named("装配式建筑质量巡查", forms);
        assertThat(city.as("wanghao", () -> approval.openItem(asked.id())))
                .hasValueSatisfying(item -> assertThat(item.waitsFor()).isEqualTo("乔云"));
    }

    @Test
    @DisplayName("no sample has a problem that would stop its submission")
    void no_blocking_problem() {
        for (var form : demoForms.write()) {
            var content = city.as("shenji", () -> archive.latest(form.id()).content());
            assertThat(approval.problemsOf(content)).as(form.name()).noneMatch(problem -> problem.blocks());
        }
    }

    @Test
    @DisplayName("demo sign-ins are offered in the demo profile only")
    void demo_only() {
        assertThat(accounts.getIfAvailable()).isNull();
    }

    @Test
    @DisplayName("a database in which a demo ran opens no installation")
    void left_behind() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(new DemoLeftBehind(demoCity)::afterSingletonsInstantiated)
                .withMessageContaining("accounts of a demo");
    }

    @Test
    @DisplayName("the sign-ins read as a table, wide characters counted as two columns")
    void table() {
        var table = SignInTable.of(new DemoAccounts(List.of(
                new DemoAccounts.Person("chenjing", "陈静", "account.role.SUBMITTER", "城建局", "secret2026"),
                new DemoAccounts.Person("li", "李某某", "account.role.AUDITOR", "财政局", "secret2026"))));
        assertThat(table.lines())
                .containsExactly(
                        "  用户名     密码         姓名     角色       单位",
                        "  chenjing   secret2026   陈静     经办人     城建局",
                        "  li         secret2026   李某某   审计人员   财政局");
    }

    @Test
    @DisplayName("everybody of the city is among the sign-ins, by role and place of work")
    void sign_ins() {
        assertThat(demoCity.signIns().people())
                .hasSizeGreaterThan(20)
                .contains(new DemoAccounts.Person(
                        "chenjing", "陈静", "account.role.SUBMITTER", "云川市城乡建设局机关", "yunchuan2026"));
    }

    private static FormRecord named(String name, List<FormRecord> forms) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
