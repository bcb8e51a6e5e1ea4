package org.zvirka.index.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.ingest.document.DocumentId;

/** What is kept, replaced, removed, corrected and accounted for. The archive of each test begins empty. */
public abstract class StoreContract {

    @TempDir
    protected Path folder;

    protected Archive archive;

    protected abstract Archive open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        archive = open();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void emptyArchive_findsNothingAndIsWell() {
        assertThat(total("")).isZero();
        assertThat(archive.plans().list()).isEmpty();
        assertThat(archive.health().up()).isTrue();
        assertThat(archive.search().suggest("будь", 5)).isEmpty();
        SearchResult.Found found = (SearchResult.Found) archive.search()
                .search(new SearchRequest(
                        "", Filters.NONE, Set.of(FilterField.values()), SearchRequest.Sort.DEADLINE, "", 10, true));
        assertThat(found.facets().values())
                .allSatisfy(values -> assertThat(values).isEmpty());
    }

    @Test
    void similar_findsWhatSharesTheTellingWords() {
        new Library().plans().forEach(archive.plans()::put);
        Plan own = Samples.plan("e.docx", "Вигадівська міська рада", 2031, 2031)
                .measure("1", "Оприлюднити на сайті перелік посад із підвищеним корупційним ризиком")
                .build();
        Plan other = Samples.plan("f.docx", "Служба вигаданих доріг", 2032, 2032)
                .measure("7", "Переглянути перелік посад із підвищеним корупційним ризиком і оприлюднити")
                .measure("8", "Провести тиждень доброчесності")
                .build();
        Plan nextYear = Samples.plan("g.docx", "Вигадівська міська рада", 2032, 2032)
                .measure("1", "Оприлюднити на сайті перелік посад із підвищеним корупційним ризиком")
                .build();
        List.of(own, other, nextYear).forEach(archive.plans()::put);

        List<Hit> like = archive.search().similar(own.measures().getFirst().id(), 5);

        assertThat(like)
                .extracting(Hit::measure)
                .containsExactly(other.measures().getFirst());
        assertThat(like.getFirst().score()).isGreaterThan(0.35).isLessThan(1);
        assertThat(archive.search().similar(own.measures().getFirst().id(), 0)).isEmpty();
        assertThat(archive.search().similar(new MeasureId("0123456789abcdef0123"), 5))
                .isEmpty();
    }

    @Test
    void plan_comesBackAsItWasPut() {
        for (Plan plan : new Library().plans()) {
            archive.plans().put(plan);

            assertThat(archive.plans().plan(plan.id())).contains(plan);
            assertThat(archive.plans().summary(plan.id())).contains(PlanSummary.of(plan));
        }
    }

    @Test
    void planPutAgain_replacesTheFormerWhole() {
        archive.plans()
                .put(Samples.plan("a", "Рада", 2030, 2030)
                        .measure("1", "літаки")
                        .measure("2", "кораблі")
                        .build());
        archive.plans()
                .put(Samples.plan("a", "Рада", 2030, 2030)
                        .measure("1", "літаки")
                        .build());

        assertThat(total("")).isEqualTo(1);
        assertThat(total("кораблі")).isZero();
        assertThat(archive.plans().list()).hasSize(1);
        assertThat(archive.health().measures()).isEqualTo(1);
    }

    @Test
    void planWithoutMeasures_isListed() {
        archive.plans().put(Samples.plan("a", "Рада", 2030, 2030).build());

        assertThat(archive.plans().list()).extracting(PlanSummary::file).containsExactly("a");
        assertThat(total("")).isZero();
    }

    @Test
    void removedPlan_isGoneEverywhere() {
        Plan plan = Samples.plan("a", "Рада", 2030, 2030).measure("1", "літаки").build();
        archive.plans().put(plan);

        assertThat(archive.plans().remove(plan.id())).isTrue();

        assertThat(archive.plans().remove(plan.id())).isFalse();
        assertThat(archive.plans().plan(plan.id())).isEmpty();
        assertThat(archive.plans().list()).isEmpty();
        assertThat(archive.plans().measure(plan.measures().get(0).id())).isEmpty();
        assertThat(total("літаки")).isZero();
    }

    @Test
    void list_goesByBodyYearAndFileInTheUkrainianAlphabet() {
        archive.plans().put(Samples.plan("z", "Ірпінська рада", 2030, 2030).build());
        archive.plans().put(Samples.plan("y", "Гадяцька рада", 2031, 2031).build());
        archive.plans().put(Samples.plan("x", "Гадяцька рада", 2030, 2030).build());
        archive.plans().put(Samples.plan("w", "Ґвинтова рада", 2030, 2030).build());
        archive.plans().put(Samples.plan("v", "«Йодна» рада", 2030, 2030).build());

        assertThat(archive.plans().list()).extracting(PlanSummary::file).containsExactly("x", "y", "w", "z", "v");
    }

    @Test
    void longAndOddTexts_areTaken() {
        String endless = "щ".repeat(40_000);
        Plan plan = Samples.plan("a", "Б".repeat(3000), 1, 9999)
                .add(new Samples.Cells("1", endless + " літаки 😀 \u0000\u0301 \ud800")
                        .by(endless, endless)
                        .section(endless)
                        .themes(endless)
                        .act(endless, endless))
                .build();

        archive.plans().put(plan);

        assertThat(total("літаки")).isEqualTo(1);
    }

    @Test
    void ledger_keepsTheLatestRowOfEachFile() {
        DocumentId id = DocumentId.of(new byte[] {1});
        archive.ledger().record(new Entry("a", Optional.of(id), State.RECEIVED, "", 1, Instant.EPOCH));
        archive.ledger().record(new Entry("b", Optional.empty(), State.NO_ACCESS, "права", 1, Instant.EPOCH));
        archive.ledger().record(new Entry("a", Optional.of(id), State.INDEXED, "", 1, Instant.EPOCH));
        archive.ledger().record(new Entry("c", Optional.of(id), State.DUPLICATE, "a", 1, Instant.EPOCH));

        assertThat(archive.ledger().entries()).extracting(Entry::file).containsExactly("c", "a", "b");
        assertThat(archive.ledger().byFile("a")).map(Entry::state).contains(State.INDEXED);
        assertThat(archive.ledger().byDocument(id)).extracting(Entry::file).containsExactly("a", "c");
        assertThat(archive.ledger().counts())
                .containsEntry(State.INDEXED, 1L)
                .containsEntry(State.NO_ACCESS, 1L)
                .doesNotContainKey(State.RECEIVED);
    }

    @Test
    void originals_areKeptOnceByTheirBytes() throws Exception {
        Path file = Files.writeString(folder.resolve("original"), "вміст");

        DocumentId id = archive.originals().keep(file);
        Files.delete(file);

        assertThat(archive.originals().find(id))
                .hasValueSatisfying(kept -> assertThat(kept).hasContent("вміст"));
        assertThat(archive.originals().find(DocumentId.of(new byte[0]))).isEmpty();
    }

    @Test
    void severalThreads_putAndSearchAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                int number = i;
                threads.execute(() -> {
                    archive.plans()
                            .put(Samples.plan("f" + number % 20, "Рада", 2030, 2030)
                                    .measure("1", "літаки " + number)
                                    .build());
                    total("літаки");
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(total("літаки")).isEqualTo(20);
        assertThat(archive.plans().list()).hasSize(20);
    }

    private long total(String query) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of(query, Filters.NONE))).total();
    }
}
