package org.zvirka.app.words;

import org.springframework.stereotype.Component;

/** What themes are called; an unknown theme goes by its id. */
@Component
public class ThemeNames {

    public String of(String theme, Words words) {
        return words.find("theme." + theme).orElse(theme);
    }
}
