package cn.jixiao.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of money of a Chinese text: {@code 29.5万元}, {@code 1,200元}, {@code 80万}, {@code 600亿元}. */
public final class AmountReader {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,A-Za-z])(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,14}(?:\\.\\d{1,6})?)\\s?(万亿|百亿|亿|千万|百万|万|千)?\\s?(元)?");
    /** What begins a measure behind 万 that is no money: 万人, 万平方米. */
    private static final String OTHER_MEASURES = "人个平㎡亩吨件户次份套台辆立公株棵名家字条项笔册张只支米千户宗例组条km";

    private static final String ABOUT_BEFORE = "约近";
    private static final String ABOUT_AFTER = "左右";

    private AmountReader() {}

    /** All amounts in the order of the text, in linear time. */
    public static List<StatedAmount> in(String text) {
        var narrow = Plain.narrow(text);
        var amounts = new ArrayList<StatedAmount>();
        var found = NUMBER.matcher(narrow);
        while (found.find()) {
            if (isMoney(found.toMatchResult(), narrow)) {
                amounts.add(amount(found.toMatchResult(), text, narrow));
            }
        }
        return amounts;
    }

    private static boolean isMoney(MatchResult found, String text) {
        if (found.group(3) != null) {
            return true;
        }
        var magnitude = found.group(2);
        if (magnitude == null || magnitude.equals("千")) {
            return false;
        }
        return found.end() == text.length() || OTHER_MEASURES.indexOf(text.charAt(found.end())) < 0;
    }

    private static StatedAmount amount(MatchResult found, String text, String narrow) {
        var number = new BigDecimal(found.group(1).replace(",", ""));
        int power = power(found.group(2));
        var yuan = number.scaleByPowerOfTen(power);
        var half = BigDecimal.valueOf(5).scaleByPowerOfTen(power - Math.max(0, number.scale()) - 1);
        var slack = isAbout(found, narrow) ? half.max(yuan.scaleByPowerOfTen(-2)) : half;
        var words = text.substring(found.start(), found.end()).strip();
        return new StatedAmount(words, yuan, slack, found.start(), found.start() + words.length());
    }

    private static boolean isAbout(MatchResult found, String text) {
        return (found.start() > 0 && ABOUT_BEFORE.indexOf(text.charAt(found.start() - 1)) >= 0)
                || text.startsWith(ABOUT_AFTER, found.end());
    }

    private static int power(@Nullable String magnitude) {
        return switch (magnitude) {
            case null -> 0;
            case "千" -> 3;
            case "万" -> 4;
            case "百万" -> 6;
            case "千万" -> 7;
            case "亿" -> 8;
            case "百亿" -> 10;
            default -> 12;
        };
    }
}
