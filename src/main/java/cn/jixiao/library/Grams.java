package cn.jixiao.library;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands for words in Chinese, which writes none apart: pairs of neighbouring characters; of Latin letters and digits
 * the whole run.
 */
final class Grams {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[A-Za-z0-9]{2,}");

    private Grams() {}

    static Set<String> of(String text) {
        var grams = new HashSet<String>();
        RUN.matcher(text).results().forEach(run -> add(grams, run.group()));
        return grams;
    }

    private static void add(Set<String> grams, String run) {
        if (run.charAt(0) < 128) {
            grams.add(run.toLowerCase(Locale.ROOT));
            return;
        }
        for (int i = 0; i + 2 <= run.length(); i++) {
            grams.add(run.substring(i, i + 2));
        }
    }
}
