package cn.jixiao.check.wording;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** A goal says what will be reached; it does not say again what the project is, why, or how. */
final class GoalRepeatsTextCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var frame = examined.rules().frame();
        return Pairs.between(frame.goals(), frame.texts())
                .filter(pair ->
                        pair.repeats(examined, examined.rules().thresholds().repeatedText()))
                .map(pair -> examined.finding(
                        "GOAL_REPEATS_TEXT",
                        Place.of(pair.first()),
                        List.of(examined.text(pair.first())),
                        examined.label(pair.first()),
                        examined.label(pair.second())));
    }
}
