package cn.jixiao.document.reading;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the fiscal year of a form: printed with its heading, or told by its dates. */
public final class YearReader {

    private static final Pattern PRINTED = Pattern.compile("(20\\d\\d)\\s*年");
    private static final Pattern DEADLINE = Pattern.compile("(20\\d\\d)(?:年|[-/.])\\d{1,2}(?:月|[-/.])");

    private YearReader() {}

    /** The year in the heading or in the line below it. */
    static Optional<FiscalYear> printed(FormBlock block, List<String> yearLines) {
        return Stream.concat(yearLines.stream(), block.title().map(Title::text).stream())
                .map(Label::narrow)
                .flatMap(text -> years(PRINTED, text))
                .findFirst();
    }

    /** The first year that the text names, alone as in 2026 or with its sign as in 2026年度. */
    public static Optional<FiscalYear> in(String text) {
        var plain = Label.narrow(text).strip();
        return plain.matches("20\\d\\d")
                ? Optional.of(new FiscalYear(Integer.parseInt(plain)))
                : years(PRINTED, plain).findFirst();
    }

    /** The year that dates in short cells name most often. */
    public static Optional<FiscalYear> fromDeadlines(List<Row> rows) {
        return mostFrequent(rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text -> text.length() < 20)
                .flatMap(text -> years(DEADLINE, text)));
    }

    /** The year that the form's texts name most often. */
    public static Optional<FiscalYear> fromTexts(List<Row> rows) {
        return mostFrequent(rows.stream().map(Row::text).flatMap(text -> years(PRINTED, text)));
    }

    private static Optional<FiscalYear> mostFrequent(Stream<FiscalYear> years) {
        return years.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<FiscalYear, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Stream<FiscalYear> years(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(year -> new FiscalYear(Integer.parseInt(year.group(1))));
    }
}
