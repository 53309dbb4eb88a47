package cn.jixiao.check.wording;

import static cn.jixiao.form.Field.PLAN;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** A plan says when. */
final class PlanNoScheduleCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var plan = examined.text(PLAN);
        return plan.isEmpty() || examined.rules().texts().hasSchedule(plan)
                ? Stream.empty()
                : Stream.of(examined.finding("PLAN_NO_SCHEDULE", Place.of(PLAN), List.of(plan), examined.label(PLAN)));
    }
}
