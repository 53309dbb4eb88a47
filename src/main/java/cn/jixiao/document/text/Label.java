package cn.jixiao.document.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings a printed label to the form in which labels are compared: no blanks, signs of one width, no remark behind it. */
public final class Label {

    private static final int LONGEST = 40;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BEFORE =
            Pattern.compile("^(其中[:,]?|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、](?!\\d)|\\([一二三四五六七八九十\\d]{1,3}\\))");
    private static final Pattern BEHIND = Pattern.compile("(\\([^()]{0,12}\\))?[::]*$");

    private Label() {}

    /** Empty where the text is too long to be a label. */
    public static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        var plain = BLANKS.matcher(narrow(text)).replaceAll("");
        var bare = BEHIND.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }

    /** Full-width letters, digits and signs as their ordinary ones. */
    public static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
