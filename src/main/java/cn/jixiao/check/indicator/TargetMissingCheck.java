package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;

/** An indicator says how much. */
final class TargetMissingCheck implements LineCheck {

    @Override
    public String code() {
        return "TARGET_MISSING";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.hasName() && !line.indicator().hasTarget();
    }
}
