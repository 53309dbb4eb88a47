package cn.jixiao.check;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Field;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts on which a careless pattern or comparison would never come to an end; what they cost is for the benchmark. */
class HostileTextTest {

    private static final int LETTERS = 20_000;
    private static final Checks CHECKS = new Checks(new Frames());
    private static final List<Field> TEXTS = List.of(
            Field.OVERVIEW,
            Field.BASIS,
            Field.NECESSITY,
            Field.MEASURES,
            Field.PLAN,
            Field.NOTE,
            Field.OVERALL_GOAL,
            Field.ANNUAL_GOAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "12,", "1.", "5万", "9-", "2026年", "1月", "(1)", "（", "《", "一、", "满意度", "率", "其中1元", "年预算", "20",
                " ", "100%", "aa", "天地玄黄"
            })
    @Timeout(60)
    @DisplayName("a text that repeats one piece over and over is checked to its end")
    void hostile_text(String piece) {
        assertThat(CHECKS.of(formOf(piece.repeat(LETTERS / piece.length()) + "x")))
                .isNotEmpty();
    }

    private static TargetForm formOf(String text) {
        var form = aForm();
        for (int i = 0; i < 60; i++) {
            form.with(indicator("第" + i + "项工作按期完成的及时率").target("≥" + i + "%"));
        }
        TEXTS.forEach(field -> form.with(field, text));
        return form.build();
    }
}
