package cn.jixiao.document.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the remains of HTML, Markdown and LaTeX off a cell. Angle brackets around Chinese words are quotes and stay. */
final class Markup {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(p|li|div|h[1-6]|tr)>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(p|b|i|u|s|br|h[1-6]|ol|ul|li|div|span|strong|em|font|a|table|thead|tbody|tr|td|th|sup|sub|center|img)"
                    + "(\\s[^<>]{0,300})?/?>");
    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*([^*\\n]{1,200})\\*\\*(?!\\*)");
    private static final Pattern MATH = Pattern.compile("\\$([^$\\n]{1,80})\\$");
    private static final Pattern COMMAND =
            Pattern.compile("\\\\(geqslant|geq|ge|leqslant|leq|le|times|sim|%)(?![a-zA-Z])");
    private static final Pattern WRAPPER = Pattern.compile("\\\\(text|mathrm|mathbf)\\{([^{}]{0,60})}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u3000\\u2000-\\u200a]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200b-\\u200f\\u2060\\ufeff&&[^\\n\\t]]");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n[ \\n]*");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("geqslant", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("leqslant", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("times", "×"),
            Map.entry("sim", "~"),
            Map.entry("%", "%"));

    private Markup() {}

    static String strip(String cell) {
        var text = cell;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = entities(text);
        }
        if (text.indexOf('\\') >= 0 || text.indexOf('$') >= 0) {
            text = math(text);
        }
        text = BOLD.matcher(text).replaceAll("$1");
        text = BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return AROUND_BREAK.matcher(text).replaceAll("\n").strip();
    }

    private static String math(String text) {
        var formulas = MATH.matcher(text);
        var plain = formulas.replaceAll(formula -> Matcher.quoteReplacement(formula(formula.group(1))));
        return signs(plain);
    }

    private static String formula(String text) {
        return signs(WRAPPER.matcher(text).replaceAll("$2"))
                .replace("{", "")
                .replace("}", "")
                .replace(" ", "");
    }

    private static String signs(String text) {
        return COMMAND.matcher(text).replaceAll(command -> SIGNS.getOrDefault(command.group(1), ""));
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&ge;", "≥")
                .replace("&le;", "≤")
                .replace("&quot;", "\"")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .replace("&amp;", "&");
    }
}
