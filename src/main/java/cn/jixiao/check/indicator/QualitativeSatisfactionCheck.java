package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.TargetValue.Qualitative;

/** Satisfaction is a share of those asked. */
final class QualitativeSatisfactionCheck implements LineCheck {

    @Override
    public String code() {
        return "QUALITATIVE_SATISFACTION";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.target() instanceof Qualitative && form.rules().words().namesSatisfaction(line.name());
    }
}
