package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;

/** A number of persons is not in percent, a rate not in days. */
final class UnitMismatchCheck implements LineCheck {

    @Override
    public String code() {
        return "UNIT_MISMATCH";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.number()
                .map(target -> target.quantity().measure())
                .filter(measure -> form.rules().words().dimensionless().stream().noneMatch(line.name()::endsWith))
                .filter(measure -> form.rules().names().mismatches().stream()
                        .anyMatch(mismatch -> mismatch.holds(line.name(), measure)))
                .isPresent();
    }
}
