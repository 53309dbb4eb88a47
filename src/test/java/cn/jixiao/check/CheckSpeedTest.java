package cn.jixiao.check;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Field;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks run at every pause in typing: they must not be felt. The bounds leave room for a busy machine. */
class CheckSpeedTest {

    private static final int LETTERS = 2_000;
    private static final int WARM_UP = 5;
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

    @Test
    @DisplayName("a form of 60 indicators and full texts takes less than 50 ms")
    void large_form() {
        var random = new Random(7);
        var letters = "年度计划支出万元项目管理建设工程质量安全，。1234567890、（）-%月第底达到率";
        var form = largeForm(field -> random.ints(LETTERS, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining()));
        var millis = median(form);
        System.out.printf("checks of a form of 60 indicators and 8 texts of %d letters: %.1f ms%n", LETTERS, millis);
        assertThat(millis).isLessThan(50);
    }

    static Stream<String> pieces() {
        return Stream.of(
                "1", "12,", "1.", "5万", "9-", "2026年", "1月", "(1)", "（", "《", "一、", "满意度", "率", "其中1元", "年预算", "20",
                " ", "100%", "aa", "天地玄黄");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @DisplayName("a text that repeats one piece over and over takes no longer than any other")
    void hostile_text(String piece) {
        var text = piece.repeat(10 * LETTERS / piece.length()) + "x";
        assertThat(median(largeForm(field -> text))).isLessThan(250);
    }

    @Test
    @DisplayName("the real forms take some milliseconds each")
    void real_forms() {
        var forms = SharedDocuments.forms();
        for (int i = 0; i < 5; i++) {
            forms.forEach(CHECKS::of);
        }
        var millis = forms.stream().mapToDouble(CheckSpeedTest::millis).sorted().toArray();
        System.out.printf(
                "checks of a real form: p50 %.2f ms, p99 %.2f ms%n",
                millis[millis.length / 2], millis[millis.length - 1]);
        assertThat(millis[millis.length - 1]).isLessThan(50);
    }

    private static TargetForm largeForm(Function<Field, String> text) {
        var form = aForm();
        for (int i = 0; i < 60; i++) {
            form.with(indicator("第" + i + "项工作按期完成的及时率").target("≥" + i + "%"));
        }
        TEXTS.forEach(field -> form.with(field, text.apply(field)));
        return form.build();
    }

    private static double median(TargetForm form) {
        for (int i = 0; i < WARM_UP; i++) {
            CHECKS.of(form);
        }
        var millis = new double[7];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(form);
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static double millis(TargetForm form) {
        long start = System.nanoTime();
        CHECKS.of(form);
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
    }
}
