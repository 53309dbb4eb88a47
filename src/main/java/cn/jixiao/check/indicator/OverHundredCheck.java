package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Operator.Direction;

/** A share cannot exceed the whole; growth can. */
final class OverHundredCheck implements LineCheck {

    @Override
    public String code() {
        return "OVER_100";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.number()
                .filter(Percent::isPercent)
                .filter(target -> target.operator().direction() == Direction.POSITIVE)
                .filter(target -> target.quantity().number().compareTo(Percent.WHOLE) >= 0)
                .filter(target -> form.rules().words().growth().stream().noneMatch(line.name()::contains))
                .isPresent();
    }
}
