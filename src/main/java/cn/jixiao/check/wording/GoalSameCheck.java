package cn.jixiao.check.wording;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** The goal of a year is a step towards the goal of the project, not the same sentence. */
final class GoalSameCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return Pairs.within(examined.rules().frame().goals())
                .filter(pair ->
                        pair.repeats(examined, examined.rules().thresholds().sameGoals()))
                .map(pair -> examined.finding(
                        "GOAL_SAME",
                        Place.of(pair.second()),
                        List.of(examined.text(pair.first()), examined.text(pair.second())),
                        examined.label(pair.first()),
                        examined.label(pair.second())));
    }
}
