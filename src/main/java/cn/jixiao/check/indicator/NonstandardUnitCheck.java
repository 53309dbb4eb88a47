package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.text.Plain;

/** A measure that nobody can compute with. */
final class NonstandardUnitCheck implements LineCheck {

    @Override
    public String code() {
        return "NONSTANDARD_UNIT";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        var target = Plain.of(line.indicator().target());
        return form.rules().words().nonstandardMeasures().stream().anyMatch(target::contains)
                || line.number()
                        .filter(number -> number.quantity().measure().equals("万"))
                        .isPresent();
    }
}
