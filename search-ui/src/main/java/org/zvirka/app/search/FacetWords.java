package org.zvirka.app.search;

import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;

/** What a filter's value is called. */
final class FacetWords {

    private final Words words;
    private final ThemeNames themes;

    FacetWords(Words words, ThemeNames themes) {
        this.words = words;
        this.themes = themes;
    }

    String field(FilterField field) {
        return words.name("filter", field);
    }

    /** Values come from addresses too, so one that means nothing is shown as it stands. */
    String value(FilterField field, String value) {
        return switch (field) {
            case KIND -> named("kind", PlanKind.values(), value);
            case STATUS -> named("status", Completion.values(), value);
            case TIMELINESS -> named("timeliness", Timeliness.values(), value);
            case THEME -> themes.of(value, words);
            case BODY -> value.isEmpty() ? words.text("body.unknown") : value;
            case YEAR, PARTY, ACT -> value;
            case DOCUMENT -> value.substring(0, Math.min(8, value.length()));
        };
    }

    private String named(String group, Enum<?>[] constants, String value) {
        for (Enum<?> each : constants) {
            if (each.name().equals(value)) {
                return words.name(group, each);
            }
        }
        return value;
    }
}
