package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final RuleBroken refusal = new RuleBroken(
            List.of(Message.of("common.year.out-of-range", 1999), Message.of("common.amount.malformed", "一百元")));

    @Test
    @DisplayName("a refusal is told in its own sentences, one a line")
    void refusal_is_told_in_its_sentences() {
        assertThat(Failures.sentence(refusal, Locale.SIMPLIFIED_CHINESE).lines())
                .hasSize(2)
                .first()
                .isEqualTo("年度“1999”超出范围（2000–2099）");
    }

    @Test
    @DisplayName("a refusal is found inside what a framework wrapped around it")
    void wrapped_refusal_is_told() {
        assertThat(Failures.sentence(new IllegalStateException("wrapped", refusal), Locale.ENGLISH))
                .startsWith("The year \"1999\"");
    }

    @Test
    @DisplayName("a closed door is named as such")
    void denied_access_is_told() {
        assertThat(Failures.sentence(new AccessDeniedException("no"), Locale.SIMPLIFIED_CHINESE))
                .contains("没有", "权限");
    }

    @Test
    @DisplayName("an accident shows its number and nothing else; the log has both")
    void accident_shows_only_its_number(CapturedOutput log) {
        var sentence = Failures.sentence(new IllegalStateException("column x of table y"), Locale.ENGLISH);
        var number = sentence.replaceAll(".*number ([2-9A-Z]{6})\\.", "$1");
        assertThat(number).hasSize(6);
        assertThat(sentence).doesNotContain("column");
        assertThat(log).contains("Incident " + number).contains("column x of table y");
    }
}
