package cn.jixiao.walk;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same moment at a vote and at a self-evaluation, as {@link TwoPeopleTest} has them at an approval. */
@IntegrationTest
class TwoPeopleElsewhereTest {

    private static final int ROUNDS = 80;
    private static final int VOTES = 40;
    private static final Decision PASS = new Decision.Pass("同意");
    private static final Decision OBJECT = new Decision.Objection("预算依据不足");
    private static final Decision SEND_BACK =
            new Decision.SendBack("请修改", List.of(new Decision.NewRemark("form", "请说明进度")));

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    Drafts drafts;

    @Autowired
    EvaluationDrafts evaluations;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    Inbox inbox;

    private final Race race = new Race();

    @AfterEach
    void go_home() {
        race.close();
    }

    @Test
    @DisplayName("two last signers object: one decides the vote, the other need not sign any more")
    void last_signatures() throws Exception {
        var form = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
        for (int round = 0; round < VOTES; round++) {
            city.pass("wanghao", city.score("wanghao", form, "1"));
            var hanxue = vote("hanxue", form);
            var luoyi = vote("luoyi", form);
            city.decide("dinglan", form, OBJECT);
            var refusal = race.oneRefused(
                    () -> city.as("hanxue", () -> approval.decide(hanxue.id(), OBJECT)),
                    () -> city.as("luoyi", () -> approval.decide(luoyi.id(), OBJECT)));
            assertTold(refusal, hanxue, luoyi);
            assertThat(city.as("shenji", () -> city.openItem(form))).returns("reviewByDepartment", WorkItem::step);
        }
    }

    @Test
    @DisplayName("one passes a self-evaluation, the other sends it back")
    void self_evaluation() throws Exception {
        var evaluation = submitted();
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(evaluation);
            var refusal = race.oneRefused(
                    () -> city.as("wanghao", () -> evaluating.decide(item.id(), PASS)),
                    () -> city.as("qiaoyun", () -> evaluating.decide(item.id(), SEND_BACK)));
            assertTold(refusal, item);
            evaluation = backToDepartment(evaluation);
        }
    }

    private SelfEvaluation submitted() {
        var content = aForm().withoutIndicators()
                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                .build();
        var form = city.submit("chenjing", city.as("chenjing", () -> drafts.create(content)));
        city.pass("zhoumin", city.pass("wanghao", form));
        return city.as("chenjing", () -> {
            var opened = evaluations.open(form.id());
            var saved = evaluations.save(opened.id(), opened.version(), EvaluationActs.MISSED);
            return evaluating.submit(saved.id(), saved.version());
        });
    }

    private SelfEvaluation backToDepartment(SelfEvaluation evaluation) {
        var item = item(evaluation);
        if (item.step().equals("confirmByFinance")) {
            return city.as("zhoumin", () -> evaluating.decide(item.id(), new Decision.SendBackToDepartment("请核实")));
        }
        return city.as("chenjing", () -> {
            evaluating
                    .remarksToAnswer(evaluation.id())
                    .forEach(remark -> evaluating.answer(evaluation.id(), remark.id(), "已补充"));
            var corrected = evaluating.submit(
                    evaluation.id(), archive.get(evaluation.id()).version());
            assertThat(corrected.stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
            return corrected;
        });
    }

    /** The loser reads who closed the item they came too late for. */
    private void assertTold(RuleBroken refusal, WorkItem... items) {
        assertThat(refusal.key()).isEqualTo("workflow.item.done");
        var names = List.of(items).stream()
                .map(item -> city.as("shenji", () -> inbox.get(item.id())).doneName())
                .toList();
        assertThat(names)
                .contains((String) refusal.messages().getFirst().arguments().getFirst());
    }

    private WorkItem vote(String signer, FormRecord form) {
        return city.as(signer, () -> city.openItem(form));
    }

    private WorkItem item(SelfEvaluation evaluation) {
        return city.as("shenji", () -> evaluating.openItem(evaluation).orElseThrow());
    }
}
