package cn.jixiao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An amount with the words around it.
 *
 * @param before what its sentence says since the amount before
 * @param after the first words behind it
 * @param year the year its sentence speaks of last, if any
 */
public record Statement(StatedAmount amount, String before, String after, OptionalInt year) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?=\\s?(?:年|前|度))");
    private static final String ENDS = "。；;！!\n";
    private static final int LONGEST_AFTER = 8;

    /** All amounts of the text. */
    public static List<Statement> in(String text) {
        var statements = new ArrayList<Statement>();
        int from = 0;
        var year = OptionalInt.empty();
        for (var amount : AmountReader.in(text)) {
            int sentence = lastEnd(text, from, amount.start());
            if (sentence > from) {
                from = sentence;
                year = OptionalInt.empty();
            }
            var before = text.substring(from, amount.start());
            var named = lastYear(before);
            year = named.isPresent() ? named : year;
            var after = text.substring(amount.end(), Math.min(text.length(), amount.end() + LONGEST_AFTER));
            statements.add(new Statement(amount, before, after, year));
            from = amount.end();
        }
        return statements;
    }

    public boolean speaksOf(int formYear) {
        return year.isEmpty() || year.getAsInt() == formYear;
    }

    /** True where one of the words stands before the amount. */
    public boolean isCalled(List<String> words) {
        return words.stream().anyMatch(before::contains);
    }

    /** The words up to and with the amount, as evidence. */
    public String quotation() {
        return (before + amount.words()).strip();
    }

    private static int lastEnd(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static OptionalInt lastYear(String text) {
        var last = OptionalInt.empty();
        var found = YEAR.matcher(text);
        while (found.find()) {
            last = OptionalInt.of(Integer.parseInt(found.group(1)));
        }
        return last;
    }
}
