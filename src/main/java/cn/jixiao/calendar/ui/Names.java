package cn.jixiao.calendar.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.org.Organisation;
import java.util.List;
import java.util.Locale;

/** Puts a code prefix into words. */
record Names(List<Organisation> organisations, Locale locale) {

    /** The whole city, the organisation of exactly that code, or the prefix itself. */
    String of(String prefix) {
        if (prefix.isEmpty()) {
            return Sentences.in(locale, "calendar.whole-city");
        }
        return organisations.stream()
                .filter(organisation -> organisation.code().value().equals(prefix))
                .findFirst()
                .map(organisation -> prefix + " " + organisation.name())
                .orElse(prefix);
    }
}
