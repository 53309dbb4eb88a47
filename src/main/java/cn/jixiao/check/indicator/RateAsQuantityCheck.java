package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import java.util.stream.Stream;

/** At least one indicator of quantity counts something. */
final class RateAsQuantityCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        var quantities = form.lines(Kind.QUANTITY).filter(Line::hasName).toList();
        return quantities.isEmpty() || !quantities.stream().allMatch(RateAsQuantityCheck::isRate)
                ? Stream.empty()
                : Stream.of(form.finding(
                        "RATE_AS_QUANTITY",
                        quantities.getFirst().place(),
                        quantities.stream().map(Line::quotation).toList()));
    }

    private static boolean isRate(Line line) {
        return line.name().endsWith("率")
                || line.number().filter(Percent::isPercent).isPresent();
    }
}
