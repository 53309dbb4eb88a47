package cn.jixiao.approval.ui;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding in words: its sentence, and below it the very words of the form that led to it. */
final class FindingWords extends Div {

    FindingWords(Finding finding) {
        addClassName("finding-words");
        add(new Span(Sentences.in(getLocale(), finding.message())));
        var quoted = quoted(finding, getLocale());
        if (!quoted.isEmpty()) {
            var evidence = new Div(quoted);
            evidence.addClassNames("finding-evidence", "sentences");
            add(evidence);
        }
    }

    /** How much it weighs, in one word. */
    static Span severity(Severity severity) {
        var word = new Span();
        word.setText(word.getTranslation("approval.finding.severity." + severity));
        word.addClassNames("finding-severity", severity.text());
        return word;
    }

    /** Sentence and evidence in one piece, as a remark or a short note has them. */
    static String of(Finding finding, Locale locale) {
        var sentence = Sentences.in(locale, finding.message());
        var quoted = quoted(finding, locale);
        return quoted.isEmpty() ? sentence : Sentences.in(locale, "approval.finding.with-evidence", sentence, quoted);
    }

    /** Name and target of an indicator stand in a sentence one by one. */
    private static boolean isSaid(String words, String sentence) {
        return words.isBlank() || Stream.of(words.strip().split("\\s+")).allMatch(sentence::contains);
    }

    /** The evidence in quotation marks, but for what the sentence quotes itself. */
    private static String quoted(Finding finding, Locale locale) {
        var sentence = Sentences.in(locale, finding.message());
        return finding.evidence().stream()
                .distinct()
                .filter(words -> !isSaid(words, sentence))
                .map(words -> Sentences.in(locale, "approval.finding.quoted", words))
                .collect(Collectors.joining(Sentences.in(locale, "approval.finding.between")));
    }
}
