package cn.jixiao.check.wording;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** Overview, basis, necessity, measures and plan are five answers, not one five times. */
final class FieldRepeatsTextCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return Pairs.within(examined.rules().frame().texts())
                .filter(pair ->
                        pair.repeats(examined, examined.rules().thresholds().repeatedText()))
                .map(pair -> examined.finding(
                        "FIELD_REPEATS_TEXT",
                        Place.of(pair.second()),
                        List.of(examined.text(pair.second())),
                        examined.label(pair.second()),
                        examined.label(pair.first())));
    }
}
