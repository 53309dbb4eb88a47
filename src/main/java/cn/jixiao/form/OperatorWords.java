package cn.jixiao.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comparisons said in words, before a number (不低于95%) or behind it (95%以上). */
final class OperatorWords {

    private static final List<Phrase> BEFORE = phrases(List.of(
            "≥ 不低于 不少于 不小于 不得低于 不得少于 大于等于 大于或等于 高于或等于 至少 达到 达",
            "≤ 不高于 不超过 不多于 不大于 不得超过 不得高于 小于等于 小于或等于 低于或等于 不超 至多 最多 下降至 下降到 降至 降到 降低至 降低到 减少至 减少到 压缩至 压缩到",
            "> 大于 高于 超过 多于",
            "< 小于 低于 少于",
            "= 等于"));

    private static final String BEGINNINGS = BEFORE.stream()
            .map(phrase -> phrase.word().substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final List<Phrase> BEHIND = phrases(List.of("≥ 以上 及以上 或以上 +", "≤ 以下 及以下 或以下 以内 之内 内", "= 左右 上下"));

    private static final String FILLERS = "约为在到至各";
    private static final String NUMBER_OR_SIGN = "0123456789≥≤<>=";

    private OperatorWords() {}

    record Phrase(String word, Operator operator) {
        int length() {
            return word.length();
        }
    }

    static @Nullable Operator sign(char c) {
        for (var operator : Operator.values()) {
            if (operator.sign().charAt(0) == c) {
                return operator;
            }
        }
        return null;
    }

    /** The phrase at that place, if a number or a sign follows it: 达到95% compares, 达到要求 does not. */
    static @Nullable Phrase before(String text, int at) {
        if (BEGINNINGS.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        return BEFORE.stream()
                .filter(phrase -> text.startsWith(phrase.word, at) && compares(text, at + phrase.length()))
                .findFirst()
                .orElse(null);
    }

    /** The phrase with which that text starts. */
    static @Nullable Phrase behind(String text) {
        return BEHIND.stream()
                .filter(phrase -> text.startsWith(phrase.word))
                .findFirst()
                .orElse(null);
    }

    private static boolean compares(String text, int at) {
        int next = at < text.length() && FILLERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return next < text.length() && NUMBER_OR_SIGN.indexOf(text.charAt(next)) >= 0;
    }

    private static List<Phrase> phrases(List<String> lines) {
        var phrases = new ArrayList<Phrase>();
        for (var line : lines) {
            var words = List.of(line.split(" "));
            var operator = sign(words.getFirst().charAt(0));
            if (operator != null) {
                words.stream().skip(1).map(word -> new Phrase(word, operator)).forEach(phrases::add);
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::length).reversed());
        return List.copyOf(phrases);
    }
}
