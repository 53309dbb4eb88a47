package cn.jixiao.evaluation.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import com.vaadin.flow.component.textfield.TextField;
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

    private TextField actualOf(String indicator) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").contains(indicator))
                .findFirst()
                .orElseThrow();
    }
}
