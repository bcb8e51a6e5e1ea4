package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticInlet;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.ingest.document.DocumentId;

/** Helpers without a folder read documents, the application takes them over. */
@ExtendWith(OneNode.class)
class InletIT {

    private static final Plan PLAN = Samples.report("звіт.docx", "Рада", 2030)
            .measure("1", "літаки")
            .measure("2", "кораблі «Ґава» та п'ять 😀")
            .build();
    private static final Entry ROW =
            new Entry("звіт.docx", Optional.of(PLAN.id()), State.INDEXED, "", 1, Instant.EPOCH);
    private static final Entry UNREADABLE = new Entry(
            "битий.pdf",
            Optional.of(DocumentId.of(new byte[] {7})),
            State.UNREADABLE,
            "не читається",
            1,
            Instant.EPOCH);

    @TempDir
    Path folder;

    @Test
    void whatHelpersRead_isTakenIntoTheFolderWithItsRows(TestCluster cluster) throws Exception {
        ElasticSettings settings = settings(cluster);
        try (ElasticInlet helper = ElasticInlet.open(settings)) {
            offer(helper);
            assertThat(total(helper)).isEqualTo(2);
        }

        try (ElasticArchive archive = ElasticArchive.open(folder, settings)) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(archive.plans().plan(PLAN.id())).contains(PLAN);
            assertThat(archive.plans().list()).extracting(PlanSummary::file).containsExactly("звіт.docx");
            assertThat(archive.ledger().entries()).containsExactlyInAnyOrder(ROW, UNREADABLE);
            assertThat(archive.health().up()).isTrue();
            assertThat(total(archive)).isEqualTo(2);
        }
    }

    @Test
    void archiveThatRuns_takesOverByItself(TestCluster cluster) throws Exception {
        ElasticSettings settings = settings(cluster);
        try (ElasticArchive archive = ElasticArchive.open(folder, settings);
                ElasticInlet helper = ElasticInlet.open(settings)) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            offer(helper);

            Waiting.until("the plan in the folder", () -> archive.plans().list().size() == 1);
            Waiting.until("its row", () -> archive.ledger().byFile("звіт.docx").isPresent());
            assertThat(total(archive)).isEqualTo(2);
        }
    }

    @Test
    void correctedDocumentReadAgainByAHelper_staysCorrected(TestCluster cluster) throws Exception {
        ElasticSettings settings = settings(cluster);
        Measure first = PLAN.measures().get(0);
        try (ElasticArchive archive = ElasticArchive.open(folder, settings)) {
            archive.plans().put(PLAN);
            archive.corrections()
                    .add(Event.of(
                            PLAN.id(),
                            new Change.MeasureField(MeasureRef.of(first), "status", "\"PLANNED\"", "\"DONE\""),
                            "хтось",
                            Instant.EPOCH));
        }
        try (ElasticInlet helper = ElasticInlet.open(settings)) {
            offer(helper);
        }
        try (ElasticArchive archive = ElasticArchive.open(folder, settings)) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(archive.plans()
                            .measure(first.id())
                            .orElseThrow()
                            .measure()
                            .status())
                    .isEqualTo(Completion.DONE);
        }
    }

    @Test
    void whatAnyoneRead_isKnownToEveryHelper(TestCluster cluster) throws Exception {
        ElasticSettings settings = settings(cluster);
        try (ElasticArchive archive = ElasticArchive.open(folder, settings)) {
            archive.plans().put(PLAN);
        }
        Plan other = Samples.plan("інший.docx", "Рада", 2031, 2031)
                .measure("1", "літаки")
                .build();
        try (ElasticInlet helper = ElasticInlet.open(settings)) {
            helper.plans().put(other);
            helper.ledger().record(UNREADABLE);
            helper.refresh();
        }
        try (ElasticInlet another = ElasticInlet.open(settings)) {
            assertThat(another.plans().summary(PLAN.id())).contains(PlanSummary.of(PLAN));
            assertThat(another.ledger().byDocument(PLAN.id()))
                    .extracting(Entry::file)
                    .containsExactly("звіт.docx");
            assertThat(another.plans().summary(other.id())).contains(PlanSummary.of(other));
            assertThat(another.ledger().byDocument(UNREADABLE.id().orElseThrow()))
                    .containsExactly(UNREADABLE);
            assertThat(another.plans().summary(DocumentId.of(new byte[] {9}))).isEmpty();
        }
    }

    private static void offer(ElasticInlet helper) {
        helper.plans().put(PLAN);
        helper.ledger().record(ROW);
        helper.ledger().record(UNREADABLE);
        helper.refresh();
    }

    private static ElasticSettings settings(TestCluster cluster) {
        return new ElasticSettings(
                List.copyOf(cluster.addresses()),
                OneNode.alias(),
                new ElasticSettings.Credentials.None(),
                Optional.empty(),
                1,
                0,
                Duration.ofSeconds(20));
    }

    private static long total(Archive archive) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("", Filters.NONE))).total();
    }
}
