package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Operator.Direction;

/** More than nothing is reached by anything. */
final class TrivialTargetCheck implements LineCheck {

    @Override
    public String code() {
        return "TRIVIAL_TARGET";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.number()
                .filter(target -> target.operator().direction() == Direction.POSITIVE)
                .filter(target -> target.quantity().number().signum() == 0)
                .isPresent();
    }
}
