package cn.jixiao.document.reading;

import cn.jixiao.document.text.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form's printed heading, such as 某市某局机关支出项目绩效目标表.
 *
 * @param organisation the name before the usual words; empty where there is none
 */
record Title(String text, String organisation) {

    private static final int LONGEST = 80;
    private static final Pattern YEAR = Pattern.compile("\\(?（?\\s*20\\d\\d\\s*年度?\\s*\\)?）?");
    private static final Pattern HEADING = Pattern.compile(".*绩效目标[^，。；]{0,6}表");
    private static final Pattern NUMBER = Pattern.compile("^(附[件表]?\\s*\\d*|表\\s*\\d+|\\d{1,2}[.、])[-—.:：、\\s]*");

    /** The heading in that row, or empty where it is none. */
    static Optional<Title> in(Row row, Vocabulary vocabulary) {
        if (!row.isLone() || row.first().text().length() > LONGEST) {
            return Optional.empty();
        }
        var text = row.first().text().replace(" ", "");
        var bare = NUMBER.matcher(YEAR.matcher(text).replaceAll("")).replaceFirst("");
        if (!HEADING.matcher(bare).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Title(text, organisation(bare, vocabulary.titles())));
    }

    private static String organisation(String text, List<String> endings) {
        return endings.stream()
                .filter(text::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .filter(name -> name.length() > 2)
                .orElse("");
    }
}
