package org.zvirka.app.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin know which languages there are and where their words stand. */
@Component
class WordsProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.languages();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Words.of(locale).text(key, params);
    }
}
