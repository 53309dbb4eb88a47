package cn.jixiao.document.table;

import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.document.text.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges by its looks whether a cell is a target or a name, and under which level 2 a name is at home. */
final class Looks {

    private static final int LONGEST_QUALITY = 4;
    private static final String OPERATOR = "(?:>=|<=|[≥≤≧≦<>=])";
    private static final Pattern MEASURED = Pattern.compile("(?:每\\p{IsHan}{1,2}|各|约)?" + OPERATOR + ".{0,40}"
            + "|(?:下降|提高|提升|增长|增加|降低|不低于|不少于|不高于|不超过)?[约各]?\\d[\\d.,]*\\s*(?:%|‰|\\p{IsHan}{0,3}|[A-Za-z0-9/]{0,4})"
            + "|(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底)?(?:之?前)?(?<=[月日底前])");
    private static final Pattern GLUED = Pattern.compile("(.*[\\p{IsHan})）”])(" + OPERATOR + "\\s*\\d.{0,20})");
    private static final Pattern PUNCTUATION = Pattern.compile("[，。；、,;:：]");

    private final Vocabulary words;
    private final Set<String> qualities;
    private final Map<String, String> usual = new HashMap<>();

    Looks(Vocabulary words) {
        this.words = words;
        this.qualities = new HashSet<>(words.qualities());
        words.aspects().forEach((aspect, hints) -> hints.usual().forEach(name -> usual.put(Label.key(name), aspect)));
    }

    /** An operator or a number with a measure, a date, a deadline. */
    boolean isMeasured(String text) {
        return text.length() <= 60
                && MEASURED.matcher(Label.narrow(text).strip()).matches();
    }

    boolean isTarget(String text) {
        return isMeasured(text) || qualities.contains(text.strip());
    }

    /** As {@link #isTarget}, but short words count too: for a cell that stands where a target is missing. */
    boolean mayBeTarget(String text) {
        return isTarget(text) || text.strip().length() <= LONGEST_QUALITY;
    }

    boolean isName(String text) {
        return words.nameEndings().stream().anyMatch(text.strip()::endsWith) && !isTarget(text);
    }

    /** Name and target that share a cell, joined by a blank or by nothing; empty where the cell is one of them. */
    Optional<List<String>> split(String text, boolean cellMissing) {
        var blank = text.lastIndexOf(' ');
        if (blank > 1) {
            var tail = text.substring(blank + 1);
            var wholeTail = text.indexOf(' ') == blank
                    && !PUNCTUATION.matcher(text.substring(blank - 1, blank)).matches();
            if (isTarget(tail) || (cellMissing && wholeTail)) {
                return Optional.of(List.of(text.substring(0, blank).strip(), tail));
            }
        }
        return glued(text);
    }

    private Optional<List<String>> glued(String text) {
        var glued = GLUED.matcher(text);
        return text.length() <= 120 && glued.matches() && glued.group(1).length() > 2
                ? Optional.of(List.of(glued.group(1).strip(), glued.group(2).strip()))
                : Optional.empty();
    }

    /** The level 2 under which the finance bureau prints a name of exactly these words. */
    Optional<String> usualAspect(String name) {
        return Optional.ofNullable(usual.get(Label.key(name)));
    }

    /** True where a word of the name speaks for that level 2. */
    boolean speaksFor(String name, String aspect) {
        var hints = words.aspects().get(aspect);
        return hints != null
                && (hints.words().stream().anyMatch(name::contains)
                        || hints.usual().contains(name));
    }

    /** The only level 2 of those given for which a word of the name speaks. */
    Optional<String> likelyAspect(String name, List<String> aspects) {
        var usualAspect = usualAspect(name).filter(aspects::contains);
        if (usualAspect.isPresent()) {
            return usualAspect;
        }
        var fitting = aspects.stream().filter(aspect -> speaksFor(name, aspect)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
