package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Operator.Direction;
import cn.jixiao.form.TargetValue.Quantitative;

/** What should stay small wants ≤, what is to be produced does not. */
final class TargetDirectionCheck implements LineCheck {

    @Override
    public String code() {
        return "TARGET_DIRECTION";
    }

    @Override
    public boolean objectsTo(Line line, Examination form) {
        return line.number()
                .filter(target -> target.quantity().number().signum() != 0)
                .filter(target -> isReverseByMistake(line, target) || isMissing(line, target, form))
                .isPresent();
    }

    private static boolean isReverseByMistake(Line line, Quantitative target) {
        return line.kind() == Kind.QUANTITY
                && target.operator().direction() == Direction.REVERSE
                && !target.decrease()
                && line.name().endsWith("量");
    }

    private static boolean isMissing(Line line, Quantitative target, Examination form) {
        var names = form.rules().names();
        return target.operator().direction() != Direction.REVERSE
                && !target.decrease()
                && (names.limits().stream().anyMatch(line.name()::endsWith)
                        || (names.times().stream().anyMatch(line.name()::endsWith)
                                && names.durations().contains(target.quantity().measure())));
    }
}
