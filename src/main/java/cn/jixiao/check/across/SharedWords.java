package cn.jixiao.check.across;

import cn.jixiao.check.Lookalike.Shared;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences and indicators that two forms have in common. */
public final class SharedWords {

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[。；;！!\\n]");

    /** Shorter sentences are formulas of office that anybody writes. */
    private static final int FEWEST_LETTERS = 30;

    private SharedWords() {}

    public static List<Shared> between(TargetForm form, TargetForm other) {
        var theirSentences = sentences(other);
        var theirIndicators =
                other.indicators().stream().map(SharedWords::letters).collect(Collectors.toSet());
        return Stream.concat(
                        sharedSentences(form, theirSentences),
                        form.indicators().stream()
                                .filter(indicator -> theirIndicators.contains(letters(indicator)))
                                .map(indicator -> new Shared(Place.of(indicator), words(indicator))))
                .toList();
    }

    /** The letters of all sentences that are long enough to be somebody's own. */
    public static Set<String> sentences(TargetForm form) {
        return form.values().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Kind.LONG_TEXT
                        || entry.getKey().kind() == Kind.LINES)
                .flatMap(entry -> SENTENCE_ENDS.splitAsStream(entry.getValue()))
                .map(Plain::letters)
                .filter(letters -> letters.length() >= FEWEST_LETTERS)
                .collect(Collectors.toSet());
    }

    private static Stream<Shared> sharedSentences(TargetForm form, Set<String> theirs) {
        return form.values().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Kind.LONG_TEXT
                        || entry.getKey().kind() == Kind.LINES)
                .flatMap(entry -> SENTENCE_ENDS
                        .splitAsStream(entry.getValue())
                        .filter(sentence -> theirs.contains(Plain.letters(sentence)))
                        .map(sentence -> new Shared(Place.of(entry.getKey()), sentence.strip())));
    }

    private static String letters(Indicator indicator) {
        return indicator.aspect() + '\n' + Plain.of(indicator.name()) + '\n' + Plain.of(indicator.target());
    }

    private static String words(Indicator indicator) {
        return indicator.hasTarget() ? indicator.name() + " " + indicator.target() : indicator.name();
    }
}
