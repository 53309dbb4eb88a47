package cn.jixiao.document.grid;

import java.util.regex.Pattern;

/** The text of a cell as its author wrote it: without control characters, lines parted by a line feed, nothing around it. */
public final class CellText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\f\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200b-\\u200f\\u2060\\ufeff&&[^\\n\\t]]");

    private CellText() {}

    public static String of(String raw) {
        return isPlain(raw)
                ? raw.strip()
                : INVISIBLE
                        .matcher(LINE_END.matcher(raw).replaceAll("\n"))
                        .replaceAll("")
                        .strip();
    }

    private static boolean isPlain(String raw) {
        return raw.chars()
                .noneMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x2060) || c == 0xfeff);
    }
}
