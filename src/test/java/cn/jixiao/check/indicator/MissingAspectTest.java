package cn.jixiao.check.indicator;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Found;
import cn.jixiao.form.FormFixture;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MissingAspectTest {

    @Test
    @DisplayName("the aspects a form says nothing of are named")
    void missing() {
        assertThat(missing(aForm())).containsExactly("MISSING_COST");
        assertThat(missing(aGuizhouForm())).containsExactlyInAnyOrder("MISSING_QUALITY", "MISSING_TIMELINESS");
    }

    @Test
    @DisplayName("an empty table misses all of them")
    void empty() {
        assertThat(missing(aForm().withoutIndicators())).hasSize(6);
    }

    @Test
    @DisplayName("satisfaction counts wherever it stands")
    void satisfaction_elsewhere() {
        var form = aForm().withoutIndicators().with(indicator("游人满意度").under("效果目标", "社会效益"));
        assertThat(missing(form)).doesNotContain("MISSING_SATISFACTION", "MISSING_BENEFIT");
    }

    @Test
    @DisplayName("what people know is not their satisfaction, even under 满意度")
    void awareness_is_not_satisfaction() {
        var form = aForm().withoutIndicators().with(indicator("居民对新规定的了解程度").under("效果目标", "满意度"));
        assertThat(missing(form)).contains("MISSING_SATISFACTION");
    }

    @Test
    @DisplayName("a department's overall form has no aspects of output to miss")
    void overall() {
        assertThat(missing(anOverallForm())).isEmpty();
    }

    private static List<String> missing(FormFixture form) {
        return Found.in(form).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("MISSING_"))
                .toList();
    }
}
