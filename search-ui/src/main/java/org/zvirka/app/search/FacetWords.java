package org.zvirka.app.search;

import java.util.Optional;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.PlanStore;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** What a filter's value is called. */
final class FacetWords {

    private final Words words;
    private final ThemeNames themes;
    private final PlanStore plans;

    FacetWords(Words words, ThemeNames themes, PlanStore plans) {
        this.plans = plans;
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
            case DOCUMENT -> document(value);
        };
    }

    /** What its file is called; the beginning of its id where it is not in the archive. */
    private String document(String id) {
        Optional<PlanSummary> known = id.matches("[0-9a-f]{64}") ? plans.summary(new DocumentId(id)) : Optional.empty();
        return known.map(PlanSummary::file)
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .orElseGet(() -> id.substring(0, Math.min(8, id.length())));
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
