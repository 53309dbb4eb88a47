package cn.jixiao.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of one field of work.
 *
 * @param field its name
 * @param words parts of names of indicators that belong to it
 * @param others further words by which a form shows that it works in the field
 */
public record Vocabulary(String field, List<String> words, List<String> others) {

    /** The word that betrays an indicator of this field. */
    public Optional<String> wordIn(String name) {
        return words.stream().filter(name::contains).findFirst();
    }

    public boolean isSpokenIn(String text) {
        return Stream.concat(words.stream(), others.stream()).anyMatch(text::contains);
    }
}
