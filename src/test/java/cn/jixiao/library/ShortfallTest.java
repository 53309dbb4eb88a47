package cn.jixiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "≥95%, 97%, true",
        "≥95%, 95%, false",
        "≥98%, 97%, false",
        "≤8天, 6天, true",
        "≤8天, 9天, false",
        "≤3%, 3%, false",
        "9间, 12间, true",
        "下降2%, 3%, true",
        "下降5%, 3%, false",
        "≥12万元, 150000元, true",
        "≥2万元, 15000元, false",
        "80个~100个, 120个, true",
        "80个~120个, 100个, false",
        "≥95%, 12天, false",
        "健全, 97%, false",
        "≥95%, 良好, false",
        "11月底前, 10月, false",
    })
    void below_what_was_reached(String target, String actual, boolean below) {
        assertThat(Shortfall.isBelow(target, actual)).isEqualTo(below);
    }
}
