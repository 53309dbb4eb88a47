package cn.jixiao.library;

import cn.jixiao.common.Sha256;
import cn.jixiao.form.Field;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Cuts the long texts of a form into sentences and names each by a hash, in which figures and punctuation do not count. */
final class Passages {

    private static final Pattern END = Pattern.compile("[。；;！!？?\\n]+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{N}\\p{P}\\p{S}\\s]+");
    private static final int HASH_DIGITS = 16;

    private Passages() {}

    /** A sentence where it stands. */
    record Passage(Place place, String words) {}

    /** The sentences of at least that many characters by their hash, in the order of the form. */
    static SequencedMap<Long, Passage> of(TargetForm form, int shortest) {
        var passages = new LinkedHashMap<Long, Passage>();
        form.values().forEach((field, text) -> {
            if (field.kind() == Kind.LONG_TEXT || field.kind() == Kind.LINES) {
                add(passages, field, text, shortest);
            }
        });
        return passages;
    }

    private static void add(SequencedMap<Long, Passage> passages, Field field, String text, int shortest) {
        END.splitAsStream(text).forEach(sentence -> {
            var plain = IGNORED.matcher(sentence).replaceAll("");
            if (plain.length() >= shortest) {
                passages.putIfAbsent(hash(plain), new Passage(Place.of(field), sentence.strip()));
            }
        });
    }

    private static long hash(String plain) {
        return Long.parseUnsignedLong(Sha256.of(plain).substring(0, HASH_DIGITS), 16);
    }
}
