package cn.jixiao.workflow;

import cn.jixiao.common.Sentences;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a batch.
 *
 * @param result null while it is still being decided
 * @param chinese why it was refused, null where it was not
 * @param english the same in English
 */
public record BatchResult(
        long item,
        @Nullable Result result,
        @Nullable String chinese,
        @Nullable String english) {

    /** How it ended. */
    public enum Result {
        DONE,
        REFUSED
    }

    /** Why it was refused; empty where it was not. */
    public String sentence(Locale locale) {
        var sentence = locale.getLanguage().equals(Sentences.LOCALES.getLast().getLanguage()) ? english : chinese;
        return sentence == null ? "" : sentence;
    }
}
