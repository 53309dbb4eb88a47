package cn.jixiao.check.text;

import java.util.List;
import java.util.regex.Pattern;

/** A text cut at every comma and full stop. */
public final class Clauses {

    private static final Pattern BETWEEN = Pattern.compile("[，,。；;！!？?\\n]");

    private Clauses() {}

    public static List<String> of(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
