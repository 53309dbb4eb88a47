package cn.jixiao.check.date;

import static cn.jixiao.form.Field.PLAN;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Period;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a year follow one another: after 7-9月 comes 10月, not 9月. What begins with January runs on by intent. */
final class OverlappingPeriodsCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var spans =
                Period.in(examined.text(PLAN)).stream().filter(Period::isSpan).toList();
        return IntStream.range(1, spans.size())
                .filter(i -> overlap(spans.get(i - 1), spans.get(i)))
                .mapToObj(i -> examined.finding(
                        "DATE_CONFLICT.overlap",
                        Place.of(PLAN),
                        List.of(spans.get(i - 1).words(), spans.get(i).words()),
                        examined.label(PLAN),
                        spans.get(i - 1).words(),
                        spans.get(i).words()));
    }

    private static boolean overlap(Period earlier, Period later) {
        return later.first() > earlier.first() && later.first() <= earlier.last() && later.last() > earlier.last();
    }
}
