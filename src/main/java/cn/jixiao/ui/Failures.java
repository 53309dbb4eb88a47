package cn.jixiao.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a user is told of a failure: a refusal in its own sentences, a closed door as such, and of anything unexpected only
 * the number under which the log tells the rest.
 */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Digits and letters that are not mistaken for one another when read out over the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int NUMBER_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    static String sentence(Throwable failure, Locale locale) {
        return causes(failure)
                .filter(cause -> cause instanceof RuleBroken || cause instanceof AccessDeniedException)
                .findFirst()
                .map(cause -> cause instanceof RuleBroken refusal
                        ? Sentences.in(locale, refusal)
                        : Sentences.in(locale, "ui.denied"))
                .orElseGet(() -> Sentences.in(locale, "ui.incident", report(failure)));
    }

    private static String report(Throwable failure) {
        var number = RANDOM.ints(NUMBER_LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(SIGNS.charAt(i)), StringBuilder::append)
                .toString();
        LOG.error("Incident {}", number, failure);
        return number;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
