package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;

/** Satisfaction stands under 满意度, where the frame has a place for it. */
final class SatisfactionMisplacedCheck implements LineCheck {

    @Override
    public String code() {
        return "SATISFACTION_MISPLACED";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.kind() != Kind.SATISFACTION
                && form.rules().words().namesSatisfaction(line.name())
                && form.lines(Kind.SATISFACTION).noneMatch(Line::hasName);
    }
}
