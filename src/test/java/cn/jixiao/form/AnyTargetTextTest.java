package cn.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class AnyTargetTextTest {

    private static final int LONG = 20_000;
    private static final String[] PIECES = {
        "≥",
        "≤",
        ">",
        "<",
        "=",
        "$",
        "\\geq",
        "\\%",
        "&ge;",
        "&&",
        "<b>",
        "</b",
        "%",
        "百分之",
        "百",
        "万",
        "亿",
        "n",
        "N",
        "1",
        "0",
        "12",
        "2022",
        "99999999999999999999",
        ".",
        ",",
        "，",
        "年",
        "月",
        "日",
        "底",
        "前",
        "每",
        "季度",
        "次",
        "个",
        "项",
        "至",
        "-",
        "~",
        "±",
        "不低于",
        "下降",
        "以上",
        "内",
        "零",
        "十",
        "两",
        "健全",
        "。",
        " ",
        "\n",
        "\uD83D",
        "😀",
        "²",
        "/",
        "[",
        "("
    };

    @Test
    @DisplayName("any text reads as something and keeps its wording")
    void any_text_has_a_reading() {
        var random = new Random(20260101);
        for (int i = 0; i < 50_000; i++) {
            var text = randomText(random, random.nextInt(12));
            assertThat(TargetValue.parse(text).raw()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥", "1", "1.", "1,", ",111", "<a", "&ge;", "&a", "\\geq", "百分之", "百分之十", "零", "十", "十次", "月", "1月",
                "至", "1至", "万", "≥1", "≥1次", "前", "每", "2022年", "下降", "不低于", "$", " ", "全", "-", "1-", "±", "n", "😀",
                "健全，"
            })
    @DisplayName("a text far longer than any target reads to its end, whatever repeats in it")
    void long_repetition_has_a_reading(String piece) {
        var text = piece.repeat(LONG / piece.length());
        assertThat(TargetValue.parse(text).raw()).isEqualTo(text);
        assertThat(TargetValue.parse("≥" + text + "≤9").raw()).endsWith("≤9");
    }

    @Test
    @DisplayName("a long random text has a reading")
    void long_random_text_has_a_reading() {
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var text = randomText(random, LONG / 2);
            assertThat(TargetValue.parse(text).raw()).isEqualTo(text);
        }
    }

    private static String randomText(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
