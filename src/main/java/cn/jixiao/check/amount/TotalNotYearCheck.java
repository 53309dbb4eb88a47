package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.END_DATE;
import static cn.jixiao.form.Field.START_DATE;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.stream.Stream;

/** A project of one year spends its whole amount in that year. */
final class TotalNotYearCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var form = examined.form();
        var total = form.amount(TOTAL_AMOUNT);
        var year = form.amount(CURRENT_YEAR_AMOUNT);
        if (total.isEmpty() || year.isEmpty() || total.equals(year) || runsLonger(form)) {
            return Stream.empty();
        }
        var evidence = List.of(total.get().printed(), year.get().printed());
        return Stream.of(examined.finding("TOTAL_NE_YEAR", Place.of(TOTAL_AMOUNT), evidence, total.get(), year.get()));
    }

    private static boolean runsLonger(TargetForm form) {
        return form.date(START_DATE).filter(form.year().firstDay()::isAfter).isPresent()
                || form.date(END_DATE).filter(form.year().lastDay()::isBefore).isPresent();
    }
}
