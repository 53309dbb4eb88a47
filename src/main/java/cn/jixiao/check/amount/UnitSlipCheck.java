package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.AmountReader;
import cn.jixiao.check.text.StatedAmount;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 200000元 in one place and 200000万元 in another: the same figures, ten thousand times apart. */
final class UnitSlipCheck implements Check {

    /** Small round figures stand in both measures by right: 10元 and 10万元. */
    private static final int FEWEST_FIGURES = 4;

    private static final int WAN = 4;

    @Override
    public Stream<Finding> of(Examination examined) {
        return examined.rules().frame().amountTexts().stream().flatMap(field -> {
            var amounts = AmountReader.in(examined.text(field));
            var byYuan = new HashMap<BigDecimal, StatedAmount>();
            amounts.forEach(amount -> byYuan.put(amount.yuan().stripTrailingZeros(), amount));
            return amounts.stream()
                    .filter(amount -> amount.words().contains("万") && figures(amount) >= FEWEST_FIGURES)
                    .flatMap(amount -> inYuan(amount, byYuan)
                            .map(other -> examined.finding(
                                    "PLAN_ARITHMETIC.slip",
                                    Place.of(field),
                                    List.of(other.words(), amount.words()),
                                    examined.label(field),
                                    other.words(),
                                    amount.words())));
        });
    }

    private static Stream<StatedAmount> inYuan(StatedAmount amount, Map<BigDecimal, StatedAmount> byYuan) {
        return Stream.ofNullable(
                byYuan.get(amount.yuan().scaleByPowerOfTen(-WAN).stripTrailingZeros()));
    }

    private static long figures(StatedAmount amount) {
        return amount.words()
                .codePoints()
                .takeWhile(c -> c != '.')
                .filter(Character::isDigit)
                .count();
    }
}
