package cn.jixiao.evaluation.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.common.Money;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.workflow.Decision.Pass;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelfEvaluationViewTest extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Autowired
    EvaluationDrafts evaluating;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    SelfEvaluating deciding;

    private SelfEvaluation evaluation;

    SelfEvaluationViewTest() {
        super("chenjing");
    }

    @BeforeEach
    void aSelfEvaluationIsOpen() {
        evaluation = city.as("chenjing", () -> {
            var draft = drafts.create(aForm().withoutIndicators()
                    .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                    .build());
            var submitted = city.submit("chenjing", draft);
            city.pass("wanghao", submitted);
            city.pass("zhoumin", submitted);
            return evaluating.open(draft.id());
        });
    }

    @Test
    @DisplayName("the score appears as soon as the actual value is typed, and the value is stored")
    void score_appears() {
        asUser(() -> {
            navigate("evaluations/" + evaluation.id(), SelfEvaluationView.class);
            test(actualOf("修缮长度")).setValue("8公里");
            assertThat($(EvaluationTotal.class).single().getElement().getTextRecursively())
                    .contains("72.00");
            var stored = archive.latest(archive.get(evaluation.id())).content();
            assertThat(stored.report(1).actual().raw()).isEqualTo("8公里");
        });
    }

    @Test
    @DisplayName("who may not write reads the report without a field to write in")
    void others_read() {
        city.as("wanghao", () -> {
            navigate("evaluations/" + evaluation.id(), SelfEvaluationView.class);
            assertThat($(ActualEditor.class).all()).isEmpty();
        });
    }

    @Test
    @DisplayName("a reviewer's score shows at once what it takes off and what it comes to, and goes with the decision")
    void reviewer_scores() {
        var submitted = submitted("8公里");
        city.as("wanghao", () -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            test(fieldOf(BigDecimalField.class, "修缮长度")).setValue(new BigDecimal("70"));
            assertThat(total()).contains("82.00", "80.00");
            test(fieldOf(TextArea.class, "“修缮长度”的扣分理由")).setValue("验收记录不全");
            press("通过");
            test(inDialog("通过")).click();
        });
        var reviewed = city.as("chenjing", () -> archive.get(submitted.id()));
        assertThat(reviewed.stage()).isEqualTo(EvaluationStage.FINANCE_CONFIRMATION);
        assertThat(reviewed.reviewedTotal()).isEqualByComparingTo("80.00");
    }

    @Test
    @DisplayName("another score without its reason is refused in the dialog, and nothing is decided")
    void reason_is_due() {
        var submitted = submitted("8公里");
        city.as("wanghao", () -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            test(fieldOf(BigDecimalField.class, "修缮长度")).setValue(new BigDecimal("70"));
            press("通过");
            test(inDialog("通过")).click();
            assertThat($(ReasonDialog.class).single().getElement().getTextRecursively())
                    .contains("请填写扣分理由");
        });
        assertThat(city.as("chenjing", () -> archive.get(submitted.id()).stage()))
                .isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("more points than the line has are marked and count for nothing")
    void too_many_points() {
        var submitted = submitted("8公里");
        city.as("wanghao", () -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            test(fieldOf(BigDecimalField.class, "修缮长度")).setValue(new BigDecimal("90.01"));
            assertThat(fieldOf(BigDecimalField.class, "修缮长度").isInvalid()).isTrue();
            press("通过");
            assertThat($(ReasonDialog.class).all()).isEmpty();
        });
    }

    @Test
    @DisplayName("the unit reads the reviewer's score, the deduction and its reason")
    void unit_reads() {
        var submitted = submitted("8公里");
        var review = new ScoreReview(Map.of(1, new ScoreReview.Line(new BigDecimal("70"), "验收记录不全")));
        city.as("wanghao", () -> deciding.decide(item(submitted), submitted.version(), new Pass("同意"), review));
        asUser(() -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            assertThat($(ReportTable.class).single().getElement().getTextRecursively())
                    .contains("复核得分", "70.00", "2.00", "验收记录不全");
            assertThat(total()).contains("80.00");
        });
    }

    @Test
    @DisplayName("a reviewer claims the item and releases it again")
    void claimed() {
        var submitted = submitted("10公里");
        city.as("wanghao", () -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            press("签收");
            press("释放");
            press("签收");
        });
        city.as("qiaoyun", () -> {
            navigate("evaluations/" + submitted.id(), SelfEvaluationView.class);
            assertThat($(BigDecimalField.class).all()).isEmpty();
        });
    }

    private String total() {
        return $(EvaluationTotal.class).single().getElement().getTextRecursively();
    }

    private Button inDialog(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private long item(SelfEvaluation submitted) {
        return deciding.openItem(submitted).orElseThrow().id();
    }

    private SelfEvaluation submitted(String length) {
        return city.as("chenjing", () -> {
            var money = Money.ofYuan("860000");
            var report = Map.of(1, new Report(ActualValue.of(length), "汛期停工"));
            var content = new EvaluationContent(money, money, report, "", "", "", "");
            var saved = evaluating.save(evaluation.id(), evaluation.version(), content);
            return deciding.submit(saved.id(), saved.version());
        });
    }

    private <T extends Component & HasAriaLabel> T fieldOf(Class<T> kind, String label) {
        return $(kind).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").contains(label))
                .findFirst()
                .orElseThrow();
    }

    private TextField actualOf(String indicator) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").contains(indicator))
                .findFirst()
                .orElseThrow();
    }
}
