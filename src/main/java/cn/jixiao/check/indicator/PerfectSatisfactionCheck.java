package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;

/** Nobody satisfies everybody. */
final class PerfectSatisfactionCheck implements LineCheck {

    @Override
    public String code() {
        return "PERFECT_SATISFACTION";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return (line.kind() == Kind.SATISFACTION || form.rules().words().namesSatisfaction(line.name()))
                && line.number().filter(Percent::isWhole).isPresent();
    }
}
