package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;

/** A rate of punctuality is no quantity, a fee no quality. */
final class MisplacedIndicatorCheck implements LineCheck {

    @Override
    public String code() {
        return "MISPLACED_INDICATOR";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return form.rules().names().misplaced().stream()
                        .anyMatch(misplaced -> misplaced.holds(line.name(), line.kind()))
                || isSatisfactionBesideItsPlace(line, form);
    }

    /** Where its own place is empty, it is SATISFACTION_MISPLACED. */
    private static boolean isSatisfactionBesideItsPlace(Line line, Examination form) {
        return (line.kind().isOutput() || line.kind().isBenefit())
                && form.rules().words().namesSatisfaction(line.name())
                && form.lines(Kind.SATISFACTION).anyMatch(Line::hasName);
    }
}
