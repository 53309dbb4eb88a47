package cn.jixiao.ui;

import cn.jixiao.common.Sentences;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the sentences of all modules. */
@Component
class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Sentences.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Sentences.in(locale, key, arguments);
    }
}
