package cn.jixiao.check.indicator;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import java.util.List;
import java.util.stream.Stream;

/** A check that takes the lines of the table one by one; its sentence names the indicator and its target. */
interface LineCheck extends Check {

    String code();

    boolean objectsTo(Line line, Examination form);

    @Override
    default Stream<Finding> of(Examination form) {
        return form.lines().stream()
                .filter(line -> objectsTo(line, form))
                .map(line -> form.finding(
                        code(),
                        line.place(),
                        List.of(line.quotation()),
                        line.indicator().name(),
                        line.indicator().target(),
                        line.indicator().aspect()));
    }
}
