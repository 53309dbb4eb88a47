package cn.jixiao.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * Puts messages into words. A key belongs to the bundle named by its first part: {@code form.name.missing} stands in
 * {@code i18n/form.properties} (Chinese, the product's first language) and {@code i18n/form_en.properties}.
 */
public final class Sentences {

    public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final Control CHINESE_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    public static String in(Locale locale, Message message) {
        return in(locale, message.key(), message.arguments().toArray());
    }

    /** The sentence of that key; arguments that are messages are put into words first. Breaks nothing: an unknown key shows. */
    public static String in(Locale locale, String key, Object... arguments) {
        var language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        try {
            var pattern = ResourceBundle.getBundle("i18n." + key.split("\\.", 2)[0], language, CHINESE_IS_ROOT)
                    .getString(key);
            return MessageFormat.format(pattern.replace("'", "''"), words(locale, arguments));
        } catch (MissingResourceException unknown) {
            return "!" + key;
        }
    }

    /** All sentences of a refusal, one a line. */
    public static String in(Locale locale, RuleBroken refusal) {
        return refusal.messages().stream().map(message -> in(locale, message)).collect(Collectors.joining("\n"));
    }

    private static Object[] words(Locale locale, Object[] arguments) {
        var words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = word(locale, arguments[i]);
        }
        return words;
    }

    private static String word(Locale locale, Object argument) {
        return switch (argument) {
            case Message message -> in(locale, message);
            case Money amount -> amount.printed();
            default -> argument.toString();
        };
    }
}
