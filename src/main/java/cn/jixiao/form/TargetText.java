package cn.jixiao.form;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A target text without the accidents of its writing: full-width signs, HTML and LaTeX remains, blanks, several spellings
 * of one sign. Every pattern is bounded, so the work grows with the length of the text alone.
 */
final class TargetText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,80}>");
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{2,8});");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]{1,12}|%)");
    private static final Pattern AT_LEAST = Pattern.compile(">=|=>|≥=|=≥");
    private static final Pattern AT_MOST = Pattern.compile("<=|=<|≤=|=≤");
    private static final Pattern PERCENT_WORD = Pattern.compile("(?<=[0-9])百分[比率]");
    private static final Pattern PERCENT_OF = Pattern.compile("百分之([0-9零一二三四五六七八九十百]{1,8})");
    private static final Pattern COUNT_AT_END = Pattern.compile(
            "(?<![第前])([零〇一二两三四五六七八九十]{1,4})(?=(?:次|人次|起|件|例|个|人|项|场|家|期|批|篇|份|套|台|辆|宗|处|名|户|天)(?:[以之]?[上下内])?[。.]?$)");

    private static final Pattern INCLUDED = Pattern.compile("\\(含(?:本数)?\\)");
    private static final Pattern COUNT_BEHIND_SIGN = Pattern.compile("(?<=[≥≤<>=])[一二两三四五六七八九十]{1,3}(?=\\p{IsHan})");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("gt", ">"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("lt", "<"),
            Map.entry("eq", "="),
            Map.entry("#8805", "≥"),
            Map.entry("#8804", "≤"),
            Map.entry("sim", "~"),
            Map.entry("pm", "±"),
            Map.entry("percnt", "%"),
            Map.entry("permil", "‰"),
            Map.entry("amp", "&"),
            Map.entry("%", "%"));

    private static final String FOLDED_FROM = "≧⩾≦⩽﹥﹤﹦﹪～∼〜—–－−‐―";
    private static final String FOLDED_TO = "≥≥≤≤><=%~~~------";

    private TargetText() {}

    static String plain(String raw) {
        var text = named(ENTITY, TAG.matcher(narrow(raw)).replaceAll(""), "");
        text = without("${}", named(COMMAND, text, "\\"));
        text = AT_MOST.matcher(AT_LEAST.matcher(text).replaceAll("≥")).replaceAll("≤");
        text = PERCENT_WORD.matcher(text).replaceAll("%");
        text = PERCENT_OF.matcher(text).replaceAll(found -> ChineseNumber.digits(found.group(1)) + "%");
        text = INCLUDED.matcher(text).replaceAll("");
        text = COUNT_BEHIND_SIGN.matcher(text).replaceAll(found -> ChineseNumber.digits(found.group()));
        return COUNT_AT_END.matcher(text).replaceAll(found -> ChineseNumber.digits(found.group(1)));
    }

    /** Half-width signs, one character per sign, no blanks. */
    private static String narrow(String raw) {
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int folded = FOLDED_FROM.indexOf(c);
            if (folded >= 0) {
                text.append(FOLDED_TO.charAt(folded));
            } else if (c > '\uFF00' && c < '\uFF5F') {
                text.append((char) (c - 0xFEE0));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Names put into signs; an unknown one disappears, save the mark that made it look like a name. */
    private static String named(Pattern pattern, String text, String mark) {
        return pattern.matcher(text).replaceAll(found -> NAMED.getOrDefault(found.group(1), mark.isEmpty() ? "" : " "));
    }

    private static String without(String signs, String text) {
        return text.codePoints()
                .filter(c -> signs.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
