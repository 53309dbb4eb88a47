package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.LAST_YEAR_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who spent little of last year's money asks for less, or says why not. */
final class LowExecutionCheck implements Check {

    private static final Pattern SPENT = Pattern.compile(
            "(?<!\\d)(20\\d\\d)年预算(?:安排)?(\\d{1,9}(?:\\.\\d{1,4})?)万元[，,、](?:已|实际|实)?(?:支出|执行)(\\d{1,9}(?:\\.\\d{1,4})?)万元");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> of(Examination examined) {
        var form = examined.form();
        var now = form.amount(CURRENT_YEAR_AMOUNT);
        var before = form.amount(LAST_YEAR_AMOUNT);
        if (now.isEmpty() || before.isEmpty() || now.get().compareTo(before.get()) < 0) {
            return Stream.empty();
        }
        return examined.rules().frame().amountTexts().stream()
                .flatMap(field -> low(examined, field).limit(1));
    }

    private static Stream<Finding> low(Examination examined, Field field) {
        var told = SPENT.matcher(examined.text(field))
                .results()
                .filter(found -> Integer.parseInt(found.group(1))
                        < examined.form().year().value())
                .toList();
        var planned = sum(told, 2);
        if (planned.signum() == 0) {
            return Stream.empty();
        }
        var percent = sum(told, 3).multiply(HUNDRED).divide(planned, 0, RoundingMode.HALF_UP);
        var words = told.stream().map(MatchResult::group).toList();
        return percent.compareTo(examined.rules().thresholds().lowExecutionPercent()) >= 0
                ? Stream.empty()
                : Stream.of(examined.finding(
                        "LOW_EXECUTION",
                        Place.of(field),
                        List.copyOf(words),
                        examined.label(field),
                        words.getFirst(),
                        percent.toPlainString()));
    }

    private static BigDecimal sum(List<MatchResult> told, int group) {
        return told.stream().map(found -> new BigDecimal(found.group(group))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
