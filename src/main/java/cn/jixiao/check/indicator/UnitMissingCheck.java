package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;

/** A number without its measure is anybody's guess: 80 what? */
final class UnitMissingCheck implements LineCheck {

    @Override
    public String code() {
        return "UNIT_MISSING";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return form.rules().words().dimensionless().stream().noneMatch(line.name()::endsWith)
                && BareNumbers.isBare(line)
                && !BareNumbers.isTick(line, form);
    }
}
