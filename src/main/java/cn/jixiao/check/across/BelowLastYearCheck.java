package cn.jixiao.check.across;

import cn.jixiao.check.Finding;
import cn.jixiao.check.LastYear;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Operator.Direction;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Quantitative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did better last year does not promise less. */
final class BelowLastYearCheck implements Check {

    @Override
    public Stream<Finding> of(Examination form) {
        return form.surroundings().lastYear().stream()
                .flatMap(year -> form.lines().stream()
                        .flatMap(line -> actual(line, year)
                                .filter(actual -> line.number()
                                        .filter(target -> isWorse(target, actual))
                                        .isPresent())
                                .map(actual -> finding(form, line, actual))
                                .stream()));
    }

    private static Optional<Quantitative> actual(Line line, LastYear year) {
        return year.form().indicators().stream()
                .filter(before -> isSame(line.indicator(), before))
                .flatMap(before -> Stream.ofNullable(year.actuals().get(before.no())))
                .map(TargetValue::parse)
                .filter(Quantitative.class::isInstance)
                .map(Quantitative.class::cast)
                .findFirst();
    }

    private static boolean isSame(Indicator one, Indicator other) {
        return one.name().equals(other.name())
                && one.aspect().equals(other.aspect())
                && one.dimension().equals(other.dimension());
    }

    private static boolean isWorse(Quantitative target, Quantitative actual) {
        if (!target.quantity().comparesWith(actual.quantity()) || target.decrease() != actual.decrease()) {
            return false;
        }
        int difference = target.quantity().base().compareTo(actual.quantity().baseLike(target.quantity()));
        return target.operator().direction() == Direction.REVERSE ? difference > 0 : difference < 0;
    }

    private static Finding finding(Examination form, Line line, Quantitative actual) {
        return form.finding(
                "BELOW_LAST_YEAR",
                line.place(),
                List.of(line.quotation(), actual.raw()),
                line.indicator().name(),
                line.indicator().target(),
                actual.raw());
    }
}
