package cn.jixiao.workflow.migration;

import static cn.jixiao.workflow.migration.Versions.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.life.Consistency;
import java.util.List;
import java.util.stream.IntStream;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms under way in the first drawing of the approval are moved to the one in use now. */
@IntegrationTest
class ProcessMigrationTest {

    private static final String REASON = "新版流程增加环节";

    @Autowired
    CityAtWork city;

    @Autowired
    ProcessMigration migration;

    @Autowired
    Consistency consistency;

    @Autowired
    UnitCheckRegister unitChecks;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    AdministrationTrail administration;

    @Autowired
    RepositoryService definitions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private int former;

    @BeforeEach
    void firstDrawing() {
        former = new Versions(definitions).first();
    }

    @AfterEach
    void drawingInUse() {
        new Versions(definitions).current();
    }

    @Test
    @DisplayName("a form at any step of the first version goes on at the same step of the present one and is approved")
    void every_step() {
        var reviewed = city.submitted("chenjing", "022001");
        var corrected = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "请核对金额");
        var approving = city.pass("wanghao", city.submitted("chenjing", "022001"));
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请核对金额");
        var forms = List.of(reviewed, corrected, approving, returned);
        var before = forms.stream().map(this::item).toList();

        int newest = new Versions(definitions).current();
        assertThat(forecasts())
                .extracting(Forecast::from, Forecast::to, Forecast::moves)
                .containsExactlyInAnyOrder(
                        tuple("reviewByDepartment", "reviewByDepartment", true),
                        tuple("correctForDepartment", "correctForDepartment", true),
                        tuple("approveByFinance", "approveByFinance", true),
                        tuple("correctForFinance", "correctForFinance", true));
        var run = moveAll();

        assertThat(run.moved()).isEqualTo(4);
        assertThat(forms.stream().map(this::item)).extracting(WorkItem::step).isEqualTo(steps(before));
        assertThat(forms).allSatisfy(form -> assertThat(versionOf(form)).isEqualTo(newest));
        assertAgree(forms);
        assertThat(pass("zhoumin", city.pass("wanghao", reviewed))).isEqualTo(Stage.APPROVED);
        assertThat(pass("zhoumin", city.pass("wanghao", resubmit(corrected)))).isEqualTo(Stage.APPROVED);
        assertThat(pass("zhoumin", approving)).isEqualTo(Stage.APPROVED);
        assertThat(pass("zhoumin", resubmit(returned))).isEqualTo(Stage.APPROVED);
    }

    @Test
    @DisplayName("moved to the drawing in which units check corrections, one is checked before finance sees it")
    void unit_checks_corrections() {
        former = new Versions(definitions).third();
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请核对金额");
        new Versions(definitions).current();
        assertThat(moveAll().moved()).isEqualTo(1);
        city.as("sysadmin", () -> unitChecks.switchOn(new OrgCode("022001")));
        try {
            assertThat(resubmit(returned).stage()).isEqualTo(Stage.UNIT_CHECK);
        } finally {
            city.as("sysadmin", () -> unitChecks.switchOff(new OrgCode("022001")));
        }
        assertThat(item(returned).step()).isEqualTo("checkCorrectionByUnit");
        assertAgree(List.of(returned));
        city.pass("fangming", returned);
        assertThat(pass("zhoumin", returned)).isEqualTo(Stage.APPROVED);
    }

    @Test
    @DisplayName("a dry run changes nothing: the form stays on its version and its trail as it was")
    void dry_run() {
        var form = city.submitted("chenjing", "022001");
        new Versions(definitions).current();
        assertThat(forecasts())
                .extracting(Forecast::instanceId, Forecast::organisation, Forecast::moves)
                .containsExactly(tuple(item(form).instanceId(), "022001", true));
        assertThat(versionOf(form)).isEqualTo(former);
        assertThat(actions(form)).doesNotContain("MIGRATE");
    }

    @Test
    @DisplayName("the form's trail tells of the move with both versions, the administration's of the whole run")
    void audited() {
        var form = city.submitted("chenjing", "022001");
        int newest = new Versions(definitions).current();
        moveAll();
        var entry = trailOf(form).getLast();
        assertThat(entry)
                .returns("MIGRATE", AuditEntry::action)
                .returns("SYSTEM_ADMIN", AuditEntry::actorRole)
                .returns("系统管理员", AuditEntry::actorName)
                .returns("v" + former + " → v" + newest + "；" + REASON, AuditEntry::reason);
        assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                        .intact())
                .isTrue();
        assertThat(city.as("auditadmin", () -> administration.latest(2)))
                .extracting(AdministrationEntry::area, AdministrationEntry::action, AdministrationEntry::reason)
                .containsExactly(tuple("MIGRATION", "FINISH", "1 / 0"), tuple("MIGRATION", "BEGIN", REASON));
    }

    @Test
    @DisplayName("who waits at a task that is gone stays, unless the file names the one that takes its place")
    void task_gone() {
        var review = city.submitted("chenjing", "022001");
        var correction = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请核对金额");
        int newest = new Versions(definitions)
                .changed(drawing -> drawing.replace("\"reviewByDepartment\"", "\"examine\"")
                        .replace(">reviewByDepartment<", ">examine<")
                        .replace("\"correctForFinance\"", "\"correctEverything\"")
                        .replace(">correctForFinance<", ">correctEverything<"));
        assertThat(forecasts())
                .extracting(Forecast::from, Forecast::to, Forecast::obstacles)
                .containsExactlyInAnyOrder(
                        tuple(
                                "reviewByDepartment",
                                "reviewByDepartment",
                                List.of(Message.of("workflow.migration.no-task", "reviewByDepartment", newest))),
                        tuple("correctForFinance", "correctForDepartment", List.of()));
        assertThat(moveAll()).returns(1, MigrationRun::moved).returns(1, MigrationRun::stayed);
        assertThat(item(correction).step()).isEqualTo("correctForDepartment");
        assertThat(versionOf(review)).isEqualTo(former);
        assertAgree(List.of(review, correction));
    }

    @Test
    @DisplayName("who is suspended or would wait at a task of several people stays, and the run says why")
    void stays() {
        var suspended = city.submitted("chenjing", "022001");
        var approving = city.pass("wanghao", city.submitted("chenjing", "022001"));
        runtime.suspendProcessInstanceById(item(suspended).instanceId());
        new Versions(definitions)
                .changed(drawing -> drawing.replaceFirst("<userTask id=\"approveByFinance\" name=\"([^\"]*)\"/>", """
                        <userTask id="approveByFinance" name="$1"><multiInstanceLoopCharacteristics>
                          <loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>
                        """));
        var run = moveAll();
        assertThat(run).returns(0, MigrationRun::moved).returns(2, MigrationRun::stayed);
        assertThat(city.as("sysadmin", () -> migration.stays(run.id())))
                .extracting(Stay::instanceId, Stay::reason)
                .containsExactlyInAnyOrder(
                        tuple(item(suspended).instanceId(), "该实例已挂起"),
                        tuple(item(approving).instanceId(), "环节“approveByFinance”由多人同时办理，办完后再迁移"));
        assertThat(pass("zhoumin", approving)).isEqualTo(Stage.APPROVED);
        runtime.activateProcessInstanceById(item(suspended).instanceId());
    }

    @Test
    @DisplayName("an instance that fails is taken back, noted and passed over; the others of its batch move")
    void failure() {
        var broken = city.submitted("chenjing", "022001");
        var sound = city.submitted("chenjing", "022001");
        new Versions(definitions).current();
        setStep(broken, "approveByFinance");
        var run = moveAll();
        assertThat(run).returns(1, MigrationRun::moved).returns(1, MigrationRun::stayed);
        assertThat(city.as("sysadmin", () -> migration.stays(run.id())))
                .extracting(Stay::instanceId)
                .containsExactly(item(broken).instanceId());
        assertThat(versionOf(broken)).isEqualTo(former);
        assertThat(versionOf(sound)).isGreaterThan(former);
        assertThat(actions(broken)).doesNotContain("MIGRATE");
        setStep(broken, "reviewByDepartment");
    }

    @Test
    @DisplayName("a run goes on, batch by batch, where it was left, and moves nothing twice")
    void batches() {
        var forms = IntStream.rangeClosed(0, MigrationBatches.BATCH)
                .mapToObj(number -> city.submitted("chenjing", "022001"))
                .toList();
        new Versions(definitions).current();
        var run = begin();
        assertThat(advance(run)).returns(MigrationBatches.BATCH, MigrationRun::moved);
        assertThatThrownBy(this::begin)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("workflow.migration.under-way"));
        assertThat(advance(run)).returns(forms.size(), MigrationRun::moved).returns(false, MigrationRun::isFinished);
        assertThat(advance(run)).returns(true, MigrationRun::isFinished);
        assertThat(advance(run)).returns(forms.size(), MigrationRun::moved);
        assertThat(forms).allSatisfy(form -> assertThat(actions(form)).containsOnlyOnce("MIGRATE"));
    }

    @Test
    @DisplayName("a run goes on by itself from where it was left, to its end, in the name of whoever has it go on")
    void by_itself() {
        var forms = IntStream.rangeClosed(0, MigrationBatches.BATCH)
                .mapToObj(number -> city.submitted("chenjing", "022001"))
                .toList();
        new Versions(definitions).current();
        var run = begin();
        advance(run);
        city.as("sysadmin", () -> {
            migration.goOn(run.id());
            migration.goOn(run.id());
        });
        await().until(() -> city.as("sysadmin", () -> !migration.isAtWork(run)));
        assertThat(advance(run)).returns(true, MigrationRun::isFinished).returns(forms.size(), MigrationRun::moved);
        assertThat(forms)
                .allSatisfy(form -> assertThat(trailOf(form))
                        .filteredOn(entry -> entry.action().equals("MIGRATE"))
                        .extracting(AuditEntry::actorName)
                        .containsExactly("系统管理员"));
    }

    @Test
    @DisplayName("there is no way back, and none without a reason")
    void refusals() {
        assertThatThrownBy(() -> city.as("sysadmin", () -> migration.begin(PROCESS, former, REASON)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("workflow.migration.not-newer"));
        assertThatThrownBy(() -> city.as("sysadmin", () -> migration.begin(PROCESS, former, " ")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("workflow.migration.no-reason"));
    }

    private MigrationRun begin() {
        return city.as("sysadmin", () -> migration.begin(PROCESS, former, REASON));
    }

    private MigrationRun advance(MigrationRun run) {
        return city.as("sysadmin", () -> migration.advance(run.id()));
    }

    private MigrationRun moveAll() {
        var run = begin();
        while (!run.isFinished()) {
            run = advance(run);
        }
        return run;
    }

    private List<Forecast> forecasts() {
        return city.as("sysadmin", () -> migration.dryRun(PROCESS, former));
    }

    private FormRecord resubmit(FormRecord form) {
        city.answerAll("chenjing", form);
        return city.submit("chenjing", form);
    }

    private Stage pass(String reviewer, FormRecord form) {
        return city.pass(reviewer, form).stage();
    }

    private WorkItem item(FormRecord form) {
        return city.as("chenjing", () -> city.openItem(form));
    }

    private static List<String> steps(List<WorkItem> items) {
        return items.stream().map(WorkItem::step).toList();
    }

    private int versionOf(FormRecord form) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(item(form).instanceId())
                .singleResult()
                .getProcessDefinitionVersion();
    }

    private void assertAgree(List<FormRecord> forms) {
        var instances = forms.stream().map(form -> item(form).instanceId()).toList();
        assertThat(city.as("sysadmin", consistency::faults)).noneMatch(fault -> instances.contains(fault.instanceId()));
    }

    private List<AuditEntry> trailOf(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value()));
    }

    private List<String> actions(FormRecord form) {
        return trailOf(form).stream().map(AuditEntry::action).toList();
    }

    private void setStep(FormRecord form, String step) {
        var item = item(form);
        ActingUser.as(
                Actor.engine(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("update work_item set step = ? where id = ?")
                        .params(step, item.id())
                        .update()));
    }
}
