package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.TargetValue.Qualitative;

/** What is named a rate or a number has a number as its target. */
final class QualitativeRateCheck implements LineCheck {

    @Override
    public String code() {
        return "QUALITATIVE_RATE";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        var words = form.rules().words();
        return line.target() instanceof Qualitative
                && words.measured().stream().anyMatch(line.name()::endsWith)
                && words.unmeasured().stream().noneMatch(line.name()::endsWith);
    }
}
