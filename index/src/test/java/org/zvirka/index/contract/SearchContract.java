package org.zvirka.index.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.index.Archive;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchRequest.Sort;
import org.zvirka.index.SearchResult;
import org.zvirka.index.SearchResult.FacetValue;

/** What is found, counted, marked and in which order. The archive holds the library and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchContract {

    private static final int RANDOM_QUERIES = 3000;

    private final Library library = new Library();
    private Archive archive;

    protected abstract Archive open() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        archive = open();
        library.fill(archive);
    }

    @AfterAll
    void close() {
        if (archive != null) {
            archive.close();
        }
    }

    /** A row of the table of semantics. */
    record Row(Set<String> expected, Filters filters, String query) {}

    static List<Row> rows() throws IOException {
        try (InputStream in = SearchContract.class.getResourceAsStream("semantics.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SearchContract::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(" ?\\| ?", 3);
        Set<String> expected = cells[0].isBlank()
                ? Set.of()
                : new TreeSet<>(List.of(cells[0].strip().split(" ")));
        return new Row(
                expected,
                filters(cells[1].strip()),
                cells[2].replace("\\u0301", "\u0301").replace("\\u00ad", "\u00ad"));
    }

    private static Filters filters(String text) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        LocalDate from = null;
        LocalDate to = null;
        for (String part : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] pair = part.split("=", 2);
            if (pair[0].equals("due")) {
                String[] days = pair[1].split("\\.\\.", 2);
                from = days[0].isEmpty() ? null : LocalDate.parse(days[0]);
                to = days[1].isEmpty() ? null : LocalDate.parse(days[1]);
            } else {
                values.computeIfAbsent(
                                FilterField.valueOf(pair[0].toUpperCase(Locale.ROOT)), any -> new LinkedHashSet<>())
                        .add(pair[1]);
            }
        }
        return new Filters(values, from, to);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void query_findsWhatTheTableSays(Row row) {
        assertThat(search(row.query(), row.filters()))
                .as("%s %s", row.query(), row.filters())
                .isEqualTo(row.expected());
    }

    @Test
    void table_hasRowsEnough() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"без кінця",
                "(дужка",
                "дужка)",
                "*початок",
                "все*редина",
                "а*",
                "АБО",
                "слово АБО",
                "НЕ",
                "невідоме:поле",
                "текст: слово",
                "\"два слова\"~99",
                "!!!",
                "(((((((((((((((((((((((((а)))))))))))))))))))))))))"
            })
    void queryNotUnderstood_tellsWhere(String query) {
        SearchResult result = archive.search().search(SearchRequest.of(query, Filters.NONE));

        assertThat(result).isInstanceOfSatisfying(SearchResult.BadQuery.class, bad -> {
            assertThat(bad.position()).isBetween(0, query.length());
            assertThat(bad.problem()).isNotBlank();
        });
    }

    @Test
    void thousandsOfWords_areRefusedAndNotTried() {
        for (String word : List.of("слово ", "слово~ ", "мати ", "грн АБО ", "а OR b ", "-x ", "ab* ")) {
            String query = word.repeat(2000 / word.length() - 1) + "слово";

            assertThat(archive.search().search(SearchRequest.of(query, Filters.NONE)))
                    .as(word)
                    .isInstanceOf(SearchResult.BadQuery.class);
        }
    }

    @Test
    void asManyWordsAsAreAllowed_areAnswered() {
        for (String word : List.of("слово ", "мати ", "тис ", "грн ", "а OR ", "ab* ", "три ", "закупівеля~ ")) {
            for (int times = 1; times <= 99; times += 7) {
                String query = word.repeat(times) + "слово";
                if (query.length() <= 2000) {
                    assertThat(archive.search().search(SearchRequest.of(query, Filters.NONE)))
                            .as(query)
                            .isInstanceOfAny(SearchResult.Found.class, SearchResult.BadQuery.class);
                }
            }
        }
    }

    @Test
    void anyString_isAnsweredOrRefusedWithAPlace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_QUERIES; i++) {
            String query = randomQuery(random);
            SearchResult result = archive.search()
                    .search(new SearchRequest(query, Filters.NONE, Set.of(), Sort.RELEVANCE, "", 2, true));
            switch (result) {
                case SearchResult.Found found -> assertThat(found.total()).isBetween(0L, 17L);
                case SearchResult.BadQuery bad ->
                    assertThat(bad.position()).as("seed %d: %s", seed, query).isBetween(0, query.length());
                case SearchResult.Unavailable away -> throw new AssertionError("seed " + seed + ": " + query + away);
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "\"",
            "(",
            ")",
            "-",
            "*",
            "~",
            "~2",
            ":",
            " ",
            " ",
            "АБО",
            "НЕ",
            "OR",
            "AND",
            "текст:",
            "рік:2030",
            "status:",
            "конфлікт",
            "інтерес",
            "п'ять",
            "об’єкт",
            "data",
            "\\",
            "/",
            "[1 TO 5]",
            "{",
            "^2",
            "?",
            "&&",
            "||",
            "!",
            "\u0301",
            "\u0000",
            "😀",
            "\ud800",
            "«",
            "»",
            "ґ",
            "1.2",
            "~9999999999999",
            "№",
            "ﬁ",
            "İ",
            "ß",
            "\u202e");

    private static String randomQuery(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            query.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return query.toString();
    }

    @Test
    void facets_countTheHitsWithoutTheirOwnFilter() {
        SearchResult.Found found = found(new SearchRequest(
                "",
                filters("theme=training;year=2030"),
                Set.of(FilterField.THEME, FilterField.YEAR, FilterField.BODY),
                Sort.DOCUMENT,
                "",
                10,
                false));

        assertThat(found.total()).isEqualTo(2);
        assertThat(counts(found, FilterField.YEAR)).containsExactlyInAnyOrder("2030=2", "2031=2", "2032=1");
        assertThat(counts(found, FilterField.THEME))
                .startsWith("procurement=3")
                .contains("training=2", "conflict=2", "declarations=2")
                .doesNotContain("public=2");
        assertThat(counts(found, FilterField.BODY))
                .containsExactly("Вигадівська міська рада=1", "Міністерство вигаданих справ=1");
    }

    @Test
    void facets_agreeWithTheQuery() {
        SearchResult.Found found = found(new SearchRequest(
                "конфлікт інтересів", Filters.NONE, Set.of(FilterField.values()), Sort.RELEVANCE, "", 0, false));

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isEqualTo(4);
        assertThat(counts(found, FilterField.BODY))
                .containsExactly("Вигадівська міська рада=2", "Міністерство вигаданих справ=1");
        assertThat(counts(found, FilterField.STATUS)).containsExactly("PLANNED=4");
    }

    @Test
    void everyFacetValue_filtersToAsManyHitsAsItCounts() {
        for (FilterField field : FilterField.values()) {
            SearchResult.Found found =
                    found(new SearchRequest("", Filters.NONE, Set.of(field), Sort.DOCUMENT, "", 0, false));
            for (FacetValue value : found.facets().get(field)) {
                assertThat(search("", Filters.of(field, value.value())))
                        .as("%s %s", field, value)
                        .hasSize((int) value.count());
            }
        }
    }

    @Test
    void crossTable_countsEveryMeasureOnceInItsLine_andUnderEachOfItsColumns() {
        CrossTable table = archive.search()
                .cross(new CrossRequest(Filters.NONE, FilterField.BODY, FilterField.THEME, FilterField.STATUS, 10));
        assertThat(table.lines())
                .extracting(CrossTable.Line::name)
                .containsExactly("Міністерство вигаданих справ", "Вигадівська міська рада", "Служба вигаданих доріг");
        CrossTable.Line town = table.lines().get(1);
        assertThat(town.all()).containsExactly(Map.entry("PLANNED", 5L));
        assertThat(town.cells())
                .containsOnlyKeys("", "conflict", "declarations", "procurement", "training")
                .containsEntry("conflict", Map.of("PLANNED", 2L))
                .containsEntry(CrossTable.WITHOUT, Map.of("PLANNED", 1L));
        assertThat(table.lines().get(2).cells())
                .containsEntry("public", Map.of("NOT_DONE", 1L, "PARTIAL", 1L))
                .doesNotContainKey(CrossTable.WITHOUT);
    }

    @Test
    void crossTable_keepsToTheFilters_andToTheLinesAskedFor() {
        CrossTable table = archive.search()
                .cross(new CrossRequest(
                        filters("year=2031;body=Служба вигаданих доріг;body=Немає такого органу"),
                        FilterField.BODY,
                        FilterField.YEAR,
                        FilterField.TIMELINESS,
                        10));
        assertThat(table.lines()).hasSize(1);
        assertThat(table.lines().get(0).cells())
                .containsExactly(Map.entry(
                        "2031", Map.of("ON_TIME", 1L, "OVERDUE", 1L, "LATE", 1L, "NO_DEADLINE", 1L, "UNKNOWN", 1L)));
        CrossTable largest = archive.search()
                .cross(new CrossRequest(Filters.NONE, FilterField.BODY, FilterField.THEME, FilterField.STATUS, 1));
        assertThat(largest.lines()).hasSize(1);
    }

    @Test
    void everyCellOfACrossTable_isTheNumberOfHitsOfItsFilters() {
        CrossTable table = archive.search()
                .cross(new CrossRequest(Filters.NONE, FilterField.BODY, FilterField.YEAR, FilterField.STATUS, 10));
        for (CrossTable.Line line : table.lines()) {
            line.cells()
                    .forEach((year, counts) -> counts.forEach((status, count) -> assertThat(
                                    search("", filters("body=" + line.name() + ";year=" + year + ";status=" + status)))
                            .as("%s %s %s", line.name(), year, status)
                            .hasSize(count.intValue())));
        }
    }

    @Test
    void highlights_areTheMatchedWordsAsPrinted() {
        assertThat(marks("конфлікту інтересів", "a1")).containsExactly("text:конфлікту", "text:інтересів");
        assertThat(marks("пять", "a5")).isEmpty();
        assertThat(marks("п’ять", "a5")).containsExactly("text:п'ять");
        assertThat(marks("закупівель", "c4")).containsExactly("text:закупівeль");
        assertThat(marks("\"конфлікт інтересів\"", "c6")).containsExactly("section:Конфлікт", "section:інтересів");
        assertThat(marks("декларац*", "c3")).containsExactly("text:декларації");
        assertThat(marks("декларацыї~", "c3")).containsExactly("text:декларації");
        assertThat(marks("ґанок", "b5")).containsExactly("result:Ґанок");
        assertThat(marks("навчання -громадськість", "b1")).isEmpty();
    }

    @Test
    void highlights_areLeftOutWhereNotAskedFor() {
        SearchResult.Found found =
                found(new SearchRequest("конфлікт", Filters.NONE, Set.of(), Sort.RELEVANCE, "", 10, false));

        assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.highlights())
                .isEmpty());
    }

    @Test
    void sortByDocument_followsBodyYearFileAndPrint() {
        assertThat(order("", Sort.DOCUMENT))
                .containsExactly(
                        "d", "a1", "a2", "a3", "a4", "a5", "c1", "c2", "c3", "c4", "c5", "c6", "b1", "b2", "b3", "b4",
                        "b5");
    }

    @Test
    void sortByDeadline_putsTheFirstDayDueFirstAndNoneLast() {
        assertThat(order("", Sort.DEADLINE))
                .startsWith("a1", "a4", "a3", "b3", "b1", "b2", "c5")
                .endsWith("b4", "b5");
    }

    @Test
    void sortByYear_goesUp() {
        assertThat(order("", Sort.YEAR)).startsWith("d", "a1").endsWith("b5");
    }

    @Test
    void sortByRelevance_putsTheWordsOfTheMeasureBeforeThoseOfOtherCells() {
        assertThat(order("конфлікт інтересів", Sort.RELEVANCE)).last().isEqualTo("c6");
        List<Hit> hits = found(SearchRequest.of("закупівлі", Filters.NONE)).hits();
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void cursor_goesThroughAllHitsOnceInOrder(Sort sort) {
        List<String> whole = order("", sort);
        for (int size : new int[] {1, 2, 5, 17, 18}) {
            List<String> paged = new ArrayList<>();
            String cursor = "";
            do {
                SearchResult.Found page =
                        found(new SearchRequest("", Filters.NONE, Set.of(), sort, cursor, size, false));
                assertThat(page.total()).isEqualTo(17);
                page.hits().forEach(hit -> paged.add(library.name(hit.measure().id())));
                cursor = page.next();
            } while (!cursor.isEmpty());
            assertThat(paged).as("pages of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void damagedCursor_isAnAnswerOfItsOwnAndNeverTheFirstPage() {
        SearchRequest first = new SearchRequest("", Filters.NONE, Set.of(), Sort.DOCUMENT, "", 3, false);
        String next = found(first).next();
        for (String cursor : List.of(
                "x",
                "====",
                "W10",
                "WyJET0NVTUVOVCIsIiIsImEiXQ",
                "\u0000",
                next.substring(0, next.length() / 2),
                next + "AAAA",
                found(new SearchRequest("", Filters.NONE, Set.of(), Sort.YEAR, "", 3, false))
                        .next())) {
            assertThat(archive.search()
                            .search(new SearchRequest("", Filters.NONE, Set.of(), Sort.DOCUMENT, cursor, 3, false)))
                    .as(cursor)
                    .isEqualTo(new SearchResult.BadQuery(0, SearchResult.BadQuery.DAMAGED_CURSOR));
        }
    }

    @Test
    void cursorOfAForgottenState_goesOnFromTheSamePlace() {
        SearchRequest first = new SearchRequest("", Filters.NONE, Set.of(), Sort.DOCUMENT, "", 3, false);
        String forgotten = new String(Base64.getUrlDecoder().decode(found(first).next()), StandardCharsets.UTF_8)
                .replaceFirst("^\\[\"DOCUMENT\",\"[^\"]*\"", "[\"DOCUMENT\",\"gone\"");
        String cursor = Base64.getUrlEncoder().encodeToString(forgotten.getBytes(StandardCharsets.UTF_8));

        assertThat(found(new SearchRequest("", Filters.NONE, Set.of(), Sort.DOCUMENT, cursor, 3, false))
                        .hits())
                .extracting(hit -> library.name(hit.measure().id()))
                .containsExactly("a3", "a4", "a5");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void scan_givesEveryHitInOrder(Sort sort) {
        SearchRequest request = new SearchRequest("", Filters.NONE, Set.of(), sort, "", 3, false);
        try (Stream<Hit> hits = archive.search().scan(request)) {
            assertThat(hits.map(hit -> library.name(hit.measure().id()))).isEqualTo(order("", sort));
        }
    }

    @Test
    void scanOfABadQuery_isAWrongArgument() {
        assertThatThrownBy(() -> archive.search().scan(SearchRequest.of("(", Filters.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hit_carriesTheWholeMeasureAndItsDocument() {
        Hit hit = found(SearchRequest.of("е-декларації", Filters.NONE)).hits().get(0);

        assertThat(hit.measure()).isEqualTo(library.plans().get(2).measures().get(2));
        assertThat(hit.plan().file()).isEqualTo("c.pdf");
        assertThat(archive.plans().measure(hit.measure().id()))
                .map(Hit::measure)
                .contains(hit.measure());
    }

    @Test
    void suggestions_areWordsOfTheArchiveThatBeginSo() {
        assertThat(archive.search().suggest("закуп", 5))
                .extracting(suggestion -> suggestion.kind() + " " + suggestion.text())
                .contains("term закупівлі")
                .allSatisfy(text -> assertThat(text).contains("закуп"));
        assertThat(archive.search().suggest("служба вига", 9))
                .extracting("text")
                .contains("Служба вигаданих доріг");
        assertThat(archive.search().suggest("кадр", 9)).extracting("text").contains("Відділ кадрів");
        assertThat(archive.search().suggest("ві", 3))
                .extracting(MeasureSearch.Suggestion::kind)
                .contains("party");
        assertThat(archive.search().suggest("конф", 9))
                .as("one form of a word")
                .extracting("text")
                .containsOnlyOnce("конфлікт")
                .doesNotContain("конфлікту");
        assertThat(archive.search().suggest("", 5)).isEmpty();
        assertThat(archive.search().suggest("щщщщ", 5)).isEmpty();
        assertThat(archive.search().suggest("закуп", 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "канфлікт, конфлікт",
        "врегулуваты конфлікт, врегулювати конфлікт",
        "закупівлли, закупівлі",
        "text:деклараций, text:декларацій",
        "pfregsdks, закупівлі",
        "'rjyaksrn synthtcsd', конфлікт інтересів",
        "зкщсгкуьуте, procurement"
    })
    void misspelledQuery_isGivenAsItWasMeant(String typed, String meant) {
        assertThat(search(typed, Filters.NONE)).isEmpty();
        assertThat(archive.search().spellings(typed, 3)).first().isEqualTo(meant);
        assertThat(search(meant, Filters.NONE)).isNotEmpty();
    }

    @Test
    void spellings_areNoneForKnownWordsNumbersAndNonsense() {
        assertThat(List.of("конфлікт закупівлі", "2099", "щщщщщщщщ", "", "((", "\"", "рік:2030"))
                .allSatisfy(query ->
                        assertThat(archive.search().spellings(query, 3)).isEmpty());
        assertThat(archive.search().spellings("канфлікт", 0)).isEmpty();
    }

    @Test
    void health_countsDocumentsAndMeasures() {
        assertThat(archive.health().up()).isTrue();
        assertThat(archive.health().documents()).isEqualTo(4);
        assertThat(archive.health().measures()).isEqualTo(17);
    }

    private Set<String> search(String query, Filters filters) {
        SearchResult.Found found = found(new SearchRequest(query, filters, Set.of(), Sort.RELEVANCE, "", 100, true));
        Set<String> names = found.hits().stream()
                .map(hit -> library.name(hit.measure().id()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found.total()).isEqualTo(names.size());
        return names;
    }

    private List<String> order(String query, Sort sort) {
        return found(new SearchRequest(query, Filters.NONE, Set.of(), sort, "", 100, false)).hits().stream()
                .map(hit -> library.name(hit.measure().id()))
                .toList();
    }

    private List<String> marks(String query, String name) {
        return found(new SearchRequest(query, Filters.NONE, Set.of(), Sort.RELEVANCE, "", 100, true)).hits().stream()
                .filter(hit -> library.name(hit.measure().id()).equals(name))
                .flatMap(hit -> hit.highlights().stream().map(mark -> printed(hit, mark)))
                .toList();
    }

    private static String printed(Hit hit, Highlight mark) {
        String text =
                switch (mark.field()) {
                    case "text" -> hit.measure().text();
                    case "section" ->
                        String.join(Highlight.SECTION_SEPARATOR, hit.measure().section());
                    case "result" -> hit.measure().printed().result();
                    case "indicator" -> hit.measure().printed().indicator();
                    case "responsible" -> hit.measure().printed().responsible();
                    default -> throw new AssertionError(mark.field());
                };
        return mark.field() + ":" + text.substring(mark.start(), mark.end());
    }

    private static List<String> counts(SearchResult.Found found, FilterField field) {
        return found.facets().get(field).stream()
                .map(value -> value.value() + "=" + value.count())
                .toList();
    }

    private SearchResult.Found found(SearchRequest request) {
        SearchResult result = archive.search().search(request);
        assertThat(result).as("%s", request).isInstanceOf(SearchResult.Found.class);
        return (SearchResult.Found) result;
    }
}
