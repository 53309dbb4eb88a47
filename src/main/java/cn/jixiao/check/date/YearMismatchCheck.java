package cn.jixiao.check.date;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Clauses;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year that is not the budget's: in the project's name, in what is planned for a year gone by, in what is told as done in the
 * year to come, or in words such as 今年 … 以来 that were true when somebody wrote them.
 */
final class YearMismatchCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern WRITTEN_EARLIER = Pattern.compile("自?今年[^，。；]{0,12}(?:以来|截至目前|至今)|明年");

    @Override
    public Stream<Finding> of(Examination examined) {
        return Stream.of(inName(examined), planned(examined), spentAlready(examined), writtenEarlier(examined))
                .flatMap(found -> found);
    }

    private static Stream<Finding> inName(Examination examined) {
        var name = examined.form().name();
        var years = YEAR.matcher(name)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return years.size() != 1 || years.contains(examined.form().year().value())
                ? Stream.empty()
                : Stream.of(finding(examined, Field.NAME, name));
    }

    private static Stream<Finding> planned(Examination examined) {
        int year = examined.form().year().value();
        var planning = examined.rules().texts().planning();
        return Clauses.of(examined.text(Field.PLAN)).stream()
                .filter(clause -> firstYear(clause) != 0 && firstYear(clause) < year)
                .filter(clause -> planning.stream()
                        .anyMatch(word -> clause.indexOf(word) > clause.indexOf(String.valueOf(firstYear(clause)))))
                .limit(1)
                .map(clause -> finding(examined, Field.PLAN, clause));
    }

    /** 2026年预算安排18万元，支出18万元, in a form for 2026: the year before is meant. */
    private static Stream<Finding> spentAlready(Examination examined) {
        var spent = Pattern.compile(examined.form().year() + "年预算安排[\\d.]{1,12}万?元[，,](?:已|实际)?支出[\\d.]{1,12}万?元");
        return examined.rules().frame().amountTexts().stream()
                .flatMap(field -> spent.matcher(examined.text(field))
                        .results()
                        .limit(1)
                        .map(found -> finding(examined, field, found.group())));
    }

    private static Stream<Finding> writtenEarlier(Examination examined) {
        return examined.rules().frame().texts().stream()
                .flatMap(field -> WRITTEN_EARLIER
                        .matcher(examined.text(field))
                        .results()
                        .limit(1)
                        .map(found -> finding(examined, field, found.group())));
    }

    private static int firstYear(String text) {
        var found = YEAR.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static Finding finding(Examination examined, Field field, String words) {
        return examined.finding(
                "YEAR_MISMATCH",
                Place.of(field),
                List.of(words.strip()),
                examined.label(field),
                words.strip(),
                examined.form().year());
    }
}
