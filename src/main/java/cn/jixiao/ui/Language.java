package cn.jixiao.ui;

import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language a user has chosen, kept in a cookie of the browser; Chinese until one is chosen. */
final class Language {

    private static final String COOKIE = "jixiao-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private Language() {}

    static Locale chosen(VaadinRequest request) {
        return cookies(request)
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> Sentences.LOCALES.stream()
                                .filter(locale -> locale.toLanguageTag().equals(cookie.getValue())))
                        .findFirst())
                .orElse(Sentences.LOCALES.getFirst());
    }

    /** The other of the two languages: what the switch offers. */
    static Locale other(Locale current) {
        return current.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Keeps the choice and shows the page again in that language. */
    static void choose(Locale locale, UI ui) {
        var cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        ui.getPage().reload();
    }

    private static Optional<Cookie[]> cookies(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies());
    }
}
