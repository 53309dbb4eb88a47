package cn.jixiao.check.across;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Last year's form with the year changed is no plan for this one. */
final class UnchangedCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    @Override
    public Stream<Finding> of(Examination form) {
        return form.surroundings().lastYear().stream()
                .filter(year -> !form.lines().isEmpty() && words(form.form()).equals(words(year.form())))
                .map(year -> form.finding(
                        "UNCHANGED_FROM_LAST_YEAR",
                        Place.form(),
                        List.of(year.form().name() + " " + year.form().year())));
    }

    /** All that somebody thought about: long texts and goals, names and targets; not amounts, dates and people. */
    private static List<String> words(TargetForm form) {
        var texts = form.values().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Kind.LONG_TEXT
                        || entry.getKey().kind() == Kind.LINES)
                .map(entry -> entry.getKey() + " " + entry.getValue());
        var lines = form.indicators().stream()
                .map(line -> line.dimension() + line.aspect() + line.name() + "\n" + line.target());
        return Stream.concat(texts, lines)
                .map(words -> YEAR.matcher(words).replaceAll(""))
                .toList();
    }
}
