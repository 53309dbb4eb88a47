package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.TargetValue.Placeholder;

/** A target that stands in for one, as {@code n家}, or a bare 1 where nothing is counted. */
final class PlaceholderTargetCheck implements LineCheck {

    @Override
    public String code() {
        return "PLACEHOLDER_TARGET";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.target() instanceof Placeholder || BareNumbers.isTick(line, form);
    }
}
