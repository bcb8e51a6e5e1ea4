package org.zvirka.app.api;

import java.util.Locale;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.app.words.Words;

/** The {@code lang} of reports. */
public final class ReportLanguage {

    private ReportLanguage() {}

    /** @throws WrongParameterException where it is neither {@code uk} nor {@code en} */
    public static Locale of(String id) {
        return Words.languages().stream()
                .filter(each -> each.getLanguage().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException("lang", "uk or en, not '" + id + "'"));
    }
}
