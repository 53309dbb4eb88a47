package cn.jixiao.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    @DisplayName("signs, blanks and widths make no difference")
    void same() {
        assertThat(likeness("修缮步道，12公里。", "修缮步道 １２公里").identical()).isTrue();
    }

    @Test
    @DisplayName("a text within another is contained and wholly covered")
    void contained() {
        var likeness = likeness("修缮滨河公园的步道和护栏", "今年计划修缮滨河公园的步道和护栏并通过验收");
        assertThat(likeness.contained()).isTrue();
        assertThat(likeness.passageShare()).isEqualTo(1);
    }

    @Test
    @DisplayName("the ratio counts the letters that both have in the same order")
    void ratio() {
        assertThat(likeness("甲乙丙丁戊己庚辛", "甲乙丙丁午己庚辛").ratio()).isEqualTo(14 / 16.0, within(1e-9));
    }

    @Test
    @DisplayName("the ratio is right for texts longer than a machine word")
    void long_texts() {
        var text = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".repeat(10);
        assertThat(likeness(text, text.replace('酉', '戌')).ratio()).isEqualTo(19 / 20.0, within(1e-9));
    }

    @Test
    @DisplayName("texts with no letter in common are not alike, and two empty ones are the same")
    void nothing_in_common() {
        assertThat(likeness("甲乙丙", "丁戊己").ratio()).isZero();
        assertThat(likeness("", "。").identical()).isTrue();
    }

    private static Likeness likeness(String one, String other) {
        return Likeness.of(Letters.of(one), Letters.of(other));
    }
}
