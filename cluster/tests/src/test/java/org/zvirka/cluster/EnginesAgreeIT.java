package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchRequest.Sort;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.contract.Samples.Cells;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.index.lucene.LuceneArchive;

/** The same two hundred questions to both engines over the same three hundred measures. */
@ExtendWith(OneNode.class)
class EnginesAgreeIT {

    private static final int QUERIES = 200;
    private static final int PLANS = 12;
    private static final int MEASURES = 25;
    private static final int TOP = 10;
    /** Words in the forms people print them in; common ones first. */
    private static final List<String> WORDS = List.of(
            "конфлікт",
            "конфлікту",
            "інтересів",
            "інтерес",
            "закупівлі",
            "закупівель",
            "декларація",
            "декларацій",
            "навчання",
            "навчань",
            "працівників",
            "працівник",
            "викривач",
            "викривачів",
            "звіт",
            "звіту",
            "ризик",
            "ризиків",
            "громадськість",
            "договір",
            "договорів",
            "комісія",
            "комісії",
            "перевірити",
            "перевірка",
            "провести",
            "проведення",
            "забезпечити",
            "забезпечення",
            "оприлюднити",
            "оприлюднення",
            "п'ять",
            "об’єкт",
            "ґрунтовний",
            "подарунок",
            "подарунків",
            "доброчесність",
            "доброчесності",
            "відкриті",
            "дані",
            "open",
            "data",
            "НАЗК",
            "кадри",
            "кадрів",
            "вебсайт",
            "планово-фінансовий",
            "бюджет",
            "бюджету",
            "майно");

    @TempDir
    static Path folder;

    private static Archive lucene;
    private static ElasticArchive elastic;

    @BeforeAll
    static void fill(TestCluster cluster) throws InterruptedException {
        lucene = LuceneArchive.open(folder.resolve("lucene"));
        elastic = ElasticArchive.open(
                folder.resolve("elastic"),
                new ElasticSettings(
                        List.copyOf(cluster.addresses()),
                        OneNode.alias(),
                        new ElasticSettings.Credentials.None(),
                        Optional.empty(),
                        1,
                        0,
                        Duration.ofMinutes(1)));
        // A document written twice, by its put and by the first comparison with the kept plans, counts twice in the
        // cluster's frequencies of words for a while.
        assertThat(elastic.awaitIndexed(Duration.ofMinutes(2))).isTrue();
        Random random = new Random(5);
        for (int i = 0; i < PLANS; i++) {
            Plan plan = plan(i, random);
            lucene.plans().put(plan);
            elastic.plans().put(plan);
        }
    }

    @AfterAll
    static void close() {
        if (elastic != null) {
            elastic.close();
        }
        if (lucene != null) {
            lucene.close();
        }
    }

    @Test
    void sameQuestions_haveTheSameHitsInTheSameOrder() {
        int answered = 0;
        for (Asked asked : questions()) {
            for (Sort sort : List.of(Sort.DOCUMENT, Sort.DEADLINE, Sort.BODY, Sort.YEAR)) {
                List<String> embedded = ids(lucene, asked, sort, SearchRequest.MAX_SIZE);
                assertThat(ids(elastic, asked, sort, SearchRequest.MAX_SIZE))
                        .as("%s by %s", asked, sort)
                        .isEqualTo(embedded);
                answered += embedded.isEmpty() ? 0 : 1;
            }
        }
        assertThat(answered).as("questions with hits").isGreaterThan(QUERIES * 4 / 2);
    }

    @Test
    void mostRelevant_areTheSameNineOfTen() {
        for (Asked asked : questions()) {
            List<String> embedded = ids(lucene, asked, Sort.RELEVANCE, TOP);
            List<String> cluster = ids(elastic, asked, Sort.RELEVANCE, TOP);
            Set<String> both = new HashSet<>(embedded);
            both.retainAll(cluster);
            assertThat(cluster).as("%s", asked).hasSameSizeAs(embedded);
            assertThat(both).as("%s", asked).hasSizeGreaterThanOrEqualTo(embedded.size() * 9 / 10);
        }
    }

    private record Asked(String query, Filters filters) {}

    private static List<Asked> questions() {
        Random random = new Random(7);
        Set<Asked> asked = new java.util.LinkedHashSet<>();
        while (asked.size() < QUERIES) {
            String one = word(random);
            String other = word(random);
            asked.add(new Asked(
                    switch (random.nextInt(12)) {
                        case 0, 1 -> one;
                        case 2 -> one + " " + other;
                        case 3 -> one + " АБО " + other;
                        case 4 -> one + " -" + other;
                        case 5 -> "\"" + one + " " + other + "\"";
                        case 6 -> "\"" + one + " " + other + "\"~4";
                        case 7 -> one.substring(0, 3) + "*";
                        case 8 -> one.replace('і', 'и') + "~";
                        case 9 -> "розділ:" + one;
                        case 10 -> "(" + one + " АБО " + other + ") -" + word(random);
                        default -> "виконавець:" + one + " АБО текст:" + other;
                    },
                    filters(random)));
        }
        return new ArrayList<>(asked);
    }

    private static Filters filters(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Filters.of(FilterField.YEAR, "2031");
            case 1 -> Filters.of(FilterField.THEME, "t1", "t2");
            default -> Filters.NONE;
        };
    }

    private static List<String> ids(Archive archive, Asked asked, Sort sort, int size) {
        SearchResult result = archive.search()
                .search(new SearchRequest(asked.query(), asked.filters(), Set.of(), sort, "", size, false));
        return switch (result) {
            case SearchResult.Found found ->
                found.hits().stream().map(hit -> hit.measure().id().value()).toList();
            case SearchResult.BadQuery bad -> List.of(bad.toString());
            case SearchResult.Unavailable away -> throw new AssertionError(asked + ": " + away);
        };
    }

    private static Plan plan(int number, Random random) {
        int year = 2028 + number % 5;
        Samples plan = number % 3 == 0
                ? Samples.report("f" + number, "Рада " + number % 4, year)
                : Samples.plan("f" + number, "Рада " + number % 4, year, year + number % 2);
        for (int i = 1; i <= MEASURES; i++) {
            plan.add(new Cells(String.valueOf(i), text(random, 4 + random.nextInt(14)))
                    .section("Розділ " + text(random, 2))
                    .by(text(random, 3), "Відділ " + random.nextInt(5))
                    .themes("t" + random.nextInt(6)));
        }
        return plan.build();
    }

    private static String text(Random random, int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(word(random));
        }
        return String.join(" ", text);
    }

    private static String word(Random random) {
        return WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble()));
    }
}
