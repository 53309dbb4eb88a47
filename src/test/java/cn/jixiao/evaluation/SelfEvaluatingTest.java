package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.approval.Approval;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.Reject;
import cn.jixiao.workflow.Decision.SendBack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SelfEvaluatingTest {

    @Autowired
    DemoCity city;

    @Autowired
    Drafts drafts;

    @Autowired
    Approval approval;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    EvaluationDrafts reports;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    private FormRecord approved;

    @BeforeEach
    void aFormIsApproved() {
        city.settle();
        var submitted = asUnit(() -> {
            var draft = drafts.create(aForm().forOrg("022001")
                    .withoutIndicators()
                    .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                    .build());
            return approval.submit(draft.id(), draft.version());
        });
        as("wanghao", () -> approval.decide(item(submitted), new Pass("同意")));
        approved = as("zhoumin", () -> approval.decide(item(submitted), new Pass("同意")));
    }

    @Test
    @DisplayName("what is missing stops a submission, every sentence at once")
    void missing_actuals_block() {
        var evaluation = asUnit(() -> reports.open(approved.id()));
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> asUnit(() -> evaluating.submit(evaluation.id(), evaluation.version())));
        assertThat(refusal.messages())
                .extracting(Message::key)
                .containsExactly("evaluation.execution.missing", "evaluation.actual.missing");
    }

    @Test
    @DisplayName("a missed target needs its reason before it can be submitted")
    void missed_target_needs_reason() {
        var saved = report("8公里", "");
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> asUnit(() -> evaluating.submit(saved.id(), saved.version())));
        assertThat(refusal.key()).isEqualTo("evaluation.reason.missing");
    }

    @Test
    @DisplayName("sent back, answered and confirmed: the score is computed and the trail proves the way")
    void way_to_confirmation() {
        var saved = report("8公里", "汛期停工两个月");
        var submitted = asUnit(() -> evaluating.submit(saved.id(), saved.version()));
        assertThat(submitted.stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
        assertThat(submitted.total()).isEqualByComparingTo(new BigDecimal("82.00"));
        assertThat(submitted.grade()).isEqualTo(Grade.GOOD);

        var remark = new NewRemark("indicator:1", "请说明剩余2公里的安排");
        as("wanghao", () -> evaluating.decide(item(submitted), new SendBack("请补充", List.of(remark))));
        var resubmitted = asUnit(() -> {
            var returned = archive.get(submitted.id());
            assertThat(returned.stage()).isEqualTo(EvaluationStage.RETURNED);
            var question = evaluating.remarksOn(returned.id()).getFirst();
            evaluating.answer(returned.id(), question.id(), "明年一季度完成");
            return evaluating.submit(returned.id(), returned.version());
        });
        as("wanghao", () -> evaluating.decide(item(resubmitted), new Pass("同意")));
        var confirmed = as("zhoumin", () -> evaluating.decide(item(resubmitted), new Pass("确认")));

        assertThat(confirmed.stage()).isEqualTo(EvaluationStage.CONFIRMED);
        var entries = asUnit(() -> trail.of(approved.id().value()));
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "CREATE",
                        "SUBMIT",
                        "PASS",
                        "PASS",
                        "OPEN",
                        "SUBMIT",
                        "SEND_BACK",
                        "ANSWER",
                        "RESUBMIT",
                        "PASS",
                        "PASS");
        assertThat(asUnit(() -> verification.verify(approved.id().value())).intact())
                .isTrue();
    }

    @Test
    @DisplayName("an item of the self-evaluation decides nothing in the approval, nor one of the approval here")
    void items_stay_in_their_process() {
        var approving = asUnit(() -> {
            var draft = drafts.create(aForm().forOrg("022001").build());
            return approval.submit(draft.id(), draft.version());
        });
        var saved = report("12公里", "");
        var submitted = asUnit(() -> evaluating.submit(saved.id(), saved.version()));
        as("wanghao", () -> {
            refused("workflow.item.unknown", () -> approval.decide(item(submitted), new Pass("同意")));
            refused("workflow.item.unknown", () -> evaluating.decide(item(approving), new Pass("同意")));
            return submitted;
        });
    }

    @Test
    @DisplayName("a self-evaluation can be sent back, not rejected")
    void not_rejected() {
        var saved = report("12公里", "");
        var submitted = asUnit(() -> evaluating.submit(saved.id(), saved.version()));
        as("wanghao", () -> evaluating.decide(item(submitted), new Pass("同意")));
        as("zhoumin", () -> {
            refused("workflow.decision.not-offered", () -> evaluating.decide(item(submitted), new Reject("不符合要求")));
            return submitted;
        });
    }

    @Test
    @DisplayName(
            "nobody reviews a self-evaluation they submitted for another writer; their second click changes nothing")
    void submitted_for_another() {
        var saved = report("12公里", "");
        var submitted = as("qiaoyun", () -> evaluating.submit(saved.id(), saved.version()));
        as("qiaoyun", () -> {
            refused("workflow.own-form", () -> evaluating.decide(item(submitted), new Pass("同意")));
            assertThat(evaluating.submit(saved.id(), saved.version())).isEqualTo(submitted);
            return submitted;
        });
    }

    @Test
    @DisplayName("opening a self-evaluation twice finds the first")
    void opened_once() {
        var first = asUnit(() -> reports.open(approved.id()));
        var second = asUnit(() -> reports.open(approved.id()));
        assertThat(second.id()).isEqualTo(first.id());
    }

    private SelfEvaluation report(String actual, String reason) {
        return asUnit(() -> {
            var evaluation = reports.open(approved.id());
            var content = new EvaluationContent(
                    Money.ofYuan("860000"),
                    Money.ofYuan("860000"),
                    Map.of(1, new Report(ActualValue.of(actual), reason)),
                    "步道已修缮",
                    "",
                    "",
                    "");
            return reports.save(evaluation.id(), evaluation.version(), content);
        });
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private long item(FormRecord form) {
        return approval.openItem(form.id()).orElseThrow().id();
    }

    private long item(SelfEvaluation evaluation) {
        return evaluating.openItem(evaluation).orElseThrow().id();
    }

    private <T> T asUnit(Supplier<T> work) {
        return as("chenjing", work);
    }

    private <T> T as(String username, Supplier<T> work) {
        Actor actor = city.person(username);
        return ActingUser.as(actor, work);
    }
}
