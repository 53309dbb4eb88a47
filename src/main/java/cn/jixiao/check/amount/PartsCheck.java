package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Statement;
import cn.jixiao.check.text.Total;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.stream.Stream;

/** Of a whole, 其中 names parts: they cannot come to more than it. */
final class PartsCheck implements Check {

    private static final String OF_WHICH = "其中";

    @Override
    public Stream<Finding> of(Examination examined) {
        return examined.rules().frame().amountTexts().stream()
                .flatMap(field -> examined.text(field).lines().flatMap(line -> exceeding(line, field, examined)));
    }

    private static Stream<Finding> exceeding(String line, Field field, Examination examined) {
        int at = line.indexOf(OF_WHICH);
        if (at < 0 || line.indexOf(OF_WHICH, at + 1) >= 0) {
            return Stream.empty();
        }
        var wholes = Statement.in(line.substring(0, at));
        var behind = line.substring(at);
        int end = behind.indexOf('。');
        var parts = Statement.in(end < 0 ? behind : behind.substring(0, end)).stream()
                .filter(part -> !examined.rules().money().isUnitPrice(part))
                .toList();
        if (wholes.isEmpty() || parts.size() < 2) {
            return Stream.empty();
        }
        var whole = wholes.getLast().amount();
        var total = Total.ofStatements(parts);
        return total.yuan().subtract(total.slack()).compareTo(whole.yuan().add(whole.slack())) <= 0
                ? Stream.empty()
                : Stream.of(examined.finding(
                        "PLAN_ARITHMETIC.parts",
                        Place.of(field),
                        Stream.concat(
                                        Stream.of(whole.words()),
                                        parts.stream().map(part -> part.amount().words()))
                                .toList(),
                        examined.label(field),
                        total.text(),
                        whole.words()));
    }
}
