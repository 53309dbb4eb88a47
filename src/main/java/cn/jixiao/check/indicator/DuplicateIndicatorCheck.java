package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** An indicator stands once under its level 2. */
final class DuplicateIndicatorCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        var seen = new HashSet<List<String>>();
        return form.lines().stream()
                .filter(Line::hasName)
                .filter(line -> !seen.add(identity(line)))
                .map(line -> form.finding(
                        "DUPLICATE_INDICATOR",
                        line.place(),
                        List.of(line.quotation()),
                        line.indicator().name(),
                        line.indicator().aspect()));
    }

    private static List<String> identity(Line line) {
        return List.of(line.indicator().dimension(), line.indicator().aspect(), line.name());
    }
}
