package org.zvirka.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.FilterField;
import org.zvirka.index.Ledger;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.query.ParsedQuery;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.Finding;

class WordsTest {

    @Test
    void bundles_holdTheSameKeys() {
        assertThat(Words.of(Words.ENGLISH).messages().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Words.of(Words.UKRAINIAN).messages().stringPropertyNames());
    }

    @Test
    void everyMessage_isAPattern_withTheSamePlacesInBothLanguages() {
        for (String key : Words.of(Words.UKRAINIAN).messages().stringPropertyNames()) {
            int places = places(Words.of(Words.UKRAINIAN), key);
            assertThat(places(Words.of(Words.ENGLISH), key)).as(key).isEqualTo(places);
        }
    }

    @Test
    void everyValue_hasItsWords() {
        named("status", Completion.values());
        named("timeliness", Timeliness.values());
        named("kind", PlanKind.values());
        named("role", ColumnRole.values());
        named("filter", FilterField.values());
        named("sort", SearchRequest.Sort.values());
        named("ledger", Ledger.State.values());
        named("ledger.todo", Ledger.State.values());
        named("failure", ReadOutcome.Reason.values());
        named("finding", Finding.Kind.values());
        named("severity", Finding.Severity.values());
        Stream.of(ParsedQuery.Problem.values())
                .forEach(problem -> assertThat(Words.of(Words.ENGLISH).find("query." + problem.key()))
                        .as(problem.name())
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"1,захід", "2,заходи", "5,заходів", "11,заходів", "21,захід", "22,заходи", "112,заходів", "0,заходів"})
    void ukrainianNumber_takesItsForm(long number, String form) {
        assertThat(Words.of(Words.UKRAINIAN).noun("measures", number)).isEqualTo(form);
    }

    @Test
    void otherLanguage_getsUkrainian() {
        assertThat(Words.of(Locale.JAPANESE).locale()).isEqualTo(Words.UKRAINIAN);
    }

    private static void named(String group, Enum<?>... values) {
        Arrays.stream(values)
                .forEach(value -> assertThat(Words.of(Words.UKRAINIAN).find(group + "." + value.name()))
                        .as(group + "." + value)
                        .isPresent());
    }

    private static int places(Words words, String key) {
        return new MessageFormat(words.text(key), words.locale()).getFormatsByArgumentIndex().length;
    }
}
