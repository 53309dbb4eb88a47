package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;

/** What is so or is not has no percentage. */
final class BooleanAsPercentCheck implements LineCheck {

    @Override
    public String code() {
        return "BOOLEAN_AS_PERCENT";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return form.rules().names().yesNo().stream().anyMatch(line.name()::endsWith)
                && line.number()
                        .filter(target -> Percent.isPercent(target)
                                || (BareNumbers.isBare(line)
                                        && target.quantity().number().compareTo(Percent.WHOLE) == 0))
                        .isPresent();
    }
}
