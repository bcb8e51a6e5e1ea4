package org.zvirka.analysis.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.worker.WorkerSettings;
import org.zvirka.ingest.worker.Workers;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ForkedAnalyzerTest {

    /** The rules of themes alone take fifty megabytes. */
    private static final WorkerSettings SETTINGS =
            WorkerSettings.STANDARD.withWorkers(1).withHeapMegabytes(192);

    private Workers workers;
    private PlanAnalyzer analyzer;

    @BeforeAll
    void start() {
        workers = new Workers(SETTINGS, List.of(MisbehavingAnalysis.class));
        analyzer = new ForkedAnalyzer(workers, new MisbehavingAnalysis());
    }

    @AfterAll
    void end() {
        workers.close();
    }

    @Test
    void plan_isTheSameAsUnderstoodInThisProcess() {
        assertThat(analyzer.analyze(document("план.txt")))
                .isEqualTo(Analysis.standard().analyze(document("план.txt")));
    }

    @Test
    void choicesOfPeople_goAlong() {
        List<ColumnChoice> choices = List.of(new ColumnChoice(0, 3, "Примітка", ColumnRole.RESULT));
        assertThat(analyzer.analyze(document("план.txt"), choices))
                .isEqualTo(Analysis.standard().analyze(document("план.txt"), choices))
                .isNotEqualTo(analyzer.analyze(document("план.txt")));
    }

    @Test
    void hangingText_timesOutAndTheNextIsUnderstood() {
        WorkerSettings hasty = SETTINGS.withTimeLimit(Duration.ofSeconds(3));
        try (Workers own = new Workers(hasty, List.of(MisbehavingAnalysis.class))) {
            PlanAnalyzer limited = new ForkedAnalyzer(own, new MisbehavingAnalysis());
            assertThat(failure(limited, "hang", new Reading()))
                    .isEqualTo(new ReadOutcome.Failed(
                            ReadOutcome.Reason.TIMED_OUT, "understanding took more than 3 seconds"));
        }
        assertThat(analyzer.analyze(document("next.txt")).measures()).hasSize(1);
    }

    @Test
    void greedyText_runsOutOfItsMemoryAndTheNextIsUnderstood() {
        assertThat(failure(analyzer, "eat", new Reading()))
                .isEqualTo(new ReadOutcome.Failed(
                        ReadOutcome.Reason.OUT_OF_MEMORY, "understanding needs more than 192 MB of memory"));
        assertThat(analyzer.analyze(document("next.txt")).measures()).hasSize(1);
    }

    @Test
    void brokenRule_isToldAndTheWorkerGoesOn() {
        assertThat(failure(analyzer, "fault", new Reading()).detail())
                .isEqualTo("understanding it failed: IllegalStateException");
        assertThat(analyzer.analyze(document("next.txt")).measures()).hasSize(1);
    }

    @Test
    void understandingUnderWay_endsWhenStopped() throws InterruptedException {
        Reading reading = new Reading();
        Thread impatient = Thread.ofPlatform().start(reading::stop);
        assertThat(failure(analyzer, "hang", reading).reason()).isEqualTo(ReadOutcome.Reason.CANCELLED);
        impatient.join();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void pieces_giveBackWhatWentIn(int length) throws IOException {
        byte[] bytes = "ї".repeat(length).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(kept)) {
            try (PiecesOut pieces = new PiecesOut(out)) {
                pieces.write(bytes);
            }
            out.writeUTF("after");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            try (PiecesIn pieces = new PiecesIn(in)) {
                assertThat(pieces.readAllBytes()).isEqualTo(bytes);
            }
            assertThat(in.readUTF()).isEqualTo("after");
        }
    }

    private static ReadOutcome.Failed failure(PlanAnalyzer analyzer, String name, Reading reading) {
        return catchThrowableOfType(
                        AnalysisFailedException.class, () -> analyzer.analyze(document(name), List.of(), reading))
                .failure();
    }

    private static SourceDocument document(String name) {
        Table table = Table.of(
                new Origin(1, "", 1, 0, Box.NONE),
                List.of(row("№", "Зміст заходу", "Строк", "Примітка"), row("1", "Навчання", "червень", "Проведено")));
        return new SourceDocument(
                DocumentId.of(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "text/plain",
                0,
                List.of(new Paragraph(Origin.UNKNOWN, "План заходів на 2031 рік"), table),
                List.of());
    }

    private static Row row(String... cells) {
        return new Row(Origin.UNKNOWN, Stream.of(cells).map(Cell::of).toList());
    }
}
