package cn.jixiao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a year in a running text: {@code 4-6月}, {@code 9月底}, {@code 第三季度}, {@code 上半年}.
 *
 * @param first month, from 1
 * @param last month
 * @param start of the words in the text
 * @param end behind the words
 */
public record Period(String words, int first, int last, int start, int end) {

    private static final Pattern PERIOD =
            Pattern.compile("(?<![\\d.年])(\\d{1,2})\\s?(?:月份?)?\\s?[-—–~～至到]{1,2}\\s?(\\d{1,2})\\s?月份?"
                    + "|(?<![\\d.])(\\d{1,2})\\s?-\\s?(\\d{1,2})(?=支)"
                    + "|(?<![\\d.])(\\d{1,2})\\s?月(?:份|底|末|中旬|上旬|下旬)?"
                    + "|第?([一二三四1-4])季度|(上半年|下半年)");
    private static final String QUARTERS = "一二三四1234";
    private static final int MONTHS = 12;

    public static List<Period> in(String text) {
        var narrow = Plain.narrow(text);
        var periods = new ArrayList<Period>();
        var found = PERIOD.matcher(narrow);
        while (found.find()) {
            var period = of(found.toMatchResult(), text);
            if (period.first >= 1 && period.last <= MONTHS && period.first <= period.last) {
                periods.add(period);
            }
        }
        return periods;
    }

    public boolean isSpan() {
        return first < last;
    }

    private static Period of(MatchResult found, String text) {
        var words = text.substring(found.start(), found.end());
        if (found.group(1) != null) {
            return new Period(words, number(found, 1), number(found, 2), found.start(), found.end());
        }
        if (found.group(3) != null) {
            return new Period(words, number(found, 3), number(found, 4), found.start(), found.end());
        }
        if (found.group(5) != null) {
            return new Period(words, number(found, 5), number(found, 5), found.start(), found.end());
        }
        if (found.group(6) != null) {
            int quarter = QUARTERS.indexOf(found.group(6)) % 4 + 1;
            return new Period(words, quarter * 3 - 2, quarter * 3, found.start(), found.end());
        }
        return found.group(7).startsWith("上")
                ? new Period(words, 1, 6, found.start(), found.end())
                : new Period(words, 7, MONTHS, found.start(), found.end());
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
