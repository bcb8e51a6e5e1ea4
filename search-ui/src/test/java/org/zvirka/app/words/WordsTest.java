package org.zvirka.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        named("finding", Finding.Kind.values());
        Stream.of(ParsedQuery.Problem.values())
                .forEach(problem -> assertThat(Words.of(Words.ENGLISH).find("query." + problem.key()))
                        .as(problem.name())
                        .isPresent());
    }

    @Test
    void everyKeyThatIsAskedFor_exists() throws IOException {
        Set<String> keys = Words.of(Words.UKRAINIAN).messages().stringPropertyNames();
        Pattern asked = Pattern.compile("(?<!Column)\\.text\\(\\s*\"([a-zA-Z][\\w.-]*)\"\\s*[,)]");
        Set<String> missing = asked.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /** A key is in use where it stands in the sources whole, or where the part before one of its dots does. */
    @Test
    void everyKey_isUsed() throws IOException {
        Set<String> literals = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"")
                .matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        List<String> unused = Words.of(Words.UKRAINIAN).messages().stringPropertyNames().stream()
                .filter(key -> !used(key, literals))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean used(String key, Set<String> literals) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            String part = key.substring(0, end);
            boolean counted = part.startsWith("count.") && literals.contains(part.substring("count.".length()));
            if (literals.contains(part) || literals.contains(part + ".") || counted) {
                return true;
            }
        }
        return false;
    }

    /** All sources of the application in one text. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
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
