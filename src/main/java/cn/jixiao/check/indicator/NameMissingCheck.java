package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;

/** A target says of what. */
final class NameMissingCheck implements LineCheck {

    @Override
    public String code() {
        return "NAME_MISSING";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return !line.hasName() && line.indicator().hasTarget();
    }
}
