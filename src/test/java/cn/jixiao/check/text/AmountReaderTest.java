package cn.jixiao.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "需29.5万元|295000",
                "需２９．５万元|295000",
                "共1,234,567.80元|1234567.80",
                "合同600亿元|60000000000",
                "维护费80万。|800000",
                "维护费80万往年未列|800000",
                "投入3千万元|30000000",
                "每次5000元×90次|5000",
                "0.85元/平方米|0.85",
                "需 12 万元|120000",
                "共20万|200000",
            })
    @DisplayName("an amount is read in yuan")
    void read(String text, BigDecimal yuan) {
        assertThat(AmountReader.in(text)).hasSize(1);
        assertThat(AmountReader.in(text).getFirst().yuan()).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12万人", "30万平方米", "5万户", "2026年", "占60%", "第3次", "3千米", "V2.0", "10+15", "", "元"})
    @DisplayName("what is no money is not read")
    void not_money(String text) {
        assertThat(AmountReader.in(text)).isEmpty();
    }

    @Test
    @DisplayName("several amounts keep their order and their words")
    void several() {
        assertThat(AmountReader.in("甲10万元，乙5000元，共10.5万元"))
                .extracting(StatedAmount::words)
                .containsExactly("10万元", "5000元", "10.5万元");
    }

    @Test
    @DisplayName("an amount fits whatever rounds to it")
    void fits_rounded() {
        var amount = AmountReader.in("130.19万元").getFirst();
        assertThat(amount.fits(new BigDecimal("1301871"))).isTrue();
        assertThat(amount.fits(new BigDecimal("1302000"))).isFalse();
    }

    @Test
    @DisplayName("约 and 左右 allow a hundredth")
    void fits_about() {
        assertThat(AmountReader.in("约42万元").getFirst().fits(new BigDecimal("416000")))
                .isTrue();
        assertThat(AmountReader.in("42万元左右").getFirst().fits(new BigDecimal("416000")))
                .isTrue();
        assertThat(AmountReader.in("42万元").getFirst().fits(new BigDecimal("414000")))
                .isFalse();
    }
}
