package org.zvirka.index.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.ReadOutcome;

class IntakeTest {

    private static final PlanAnalyzer ANALYZER = Analysis.standard();

    @TempDir
    Path folder;

    private final FaultyReader reader = new FaultyReader();
    private final Archive archive = LuceneArchive.inMemory();
    private final List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
    private Intake intake = new Intake(archive, reader, ANALYZER, Clock.systemUTC(), 2);

    @BeforeEach
    void begin() {
        intake = new Intake(archive, reader, ANALYZER, Clock.systemUTC(), 2);
    }

    @AfterEach
    void close() {
        archive.close();
        reader.close();
    }

    @Test
    void folder_isTakenWithAllBelowIt() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 3));
        PlanText.write(folder.resolve("2031/b.txt"), PlanText.of("декларування", 2));

        IntakeReport report = take(folder);

        assertThat(report.ended()).containsExactlyEntriesOf(java.util.Map.of(State.INDEXED, 2));
        assertThat(report.complete()).isTrue();
        assertThat(rows())
                .containsExactlyInAnyOrder(tuple("a.txt", State.INDEXED, ""), tuple("2031/b.txt", State.INDEXED, ""));
        assertThat(found("навчання")).isEqualTo(5);
    }

    @Test
    void progress_tellsEveryStepOfAFile() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));

        take(folder);

        assertThat(heard)
                .extracting(step -> step.entry().state(), Progress::done, Progress::total)
                .containsExactly(tuple(State.RECEIVED, 0, 1), tuple(State.EXTRACTED, 0, 1), tuple(State.INDEXED, 1, 1));
    }

    @Test
    void secondRun_readsNothingAgain() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        take(folder);

        IntakeReport second = take(folder);

        assertThat(reader.read()).containsExactly("a.txt");
        assertThat(second.known()).isEqualTo(1);
        assertThat(archive.ledger().entries())
                .singleElement()
                .extracting(Entry::attempts)
                .isEqualTo(1);
    }

    @Test
    void modeAgain_readsWhatIsThere() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        take(folder);

        intake.take(List.of(folder), Intake.Mode.AGAIN, Progress.Listener.NONE);

        assertThat(reader.read()).containsExactly("a.txt", "a.txt");
        assertThat(archive.ledger().entries())
                .singleElement()
                .extracting(Entry::attempts)
                .isEqualTo(2);
    }

    @Test
    void sameBytes_areReadOnceAndTheOtherNamesTheFirst() throws Exception {
        for (String name : List.of("a.txt", "b.txt", "c/d.txt")) {
            PlanText.write(folder.resolve(name), PlanText.of("закупівель", 2));
        }

        take(folder);
        take(folder);

        assertThat(reader.read()).containsExactly("a.txt");
        assertThat(rows())
                .containsExactlyInAnyOrder(
                        tuple("a.txt", State.INDEXED, ""),
                        tuple("b.txt", State.DUPLICATE, "a.txt"),
                        tuple("c/d.txt", State.DUPLICATE, "a.txt"));
        assertThat(archive.plans().list()).hasSize(1);
    }

    @Test
    void badFiles_eachGetARowWithAReasonAndTheRestIsRead() throws Exception {
        Files.createFile(folder.resolve("0-empty.docx"));
        Files.write(folder.resolve("1-picture.docx"), pngBytes());
        Files.write(folder.resolve("2-cut.docx"), truncatedZip());
        PlanText.write(folder.resolve("3-good.txt"), PlanText.of("закупівель", 2));
        Files.createSymbolicLink(folder.resolve("4-link"), folder.resolve("nowhere"));

        IntakeReport report = take(folder, folder.resolve("missing"));

        assertThat(report.complete()).isFalse();
        assertThat(report.failed()).isEqualTo(5);
        assertThat(archive.ledger().entries())
                .filteredOn(entry -> entry.state() != State.INDEXED)
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
        assertThat(row("0-empty.docx").state()).isEqualTo(State.EMPTY);
        assertThat(row("2-cut.docx").state()).isIn(State.UNREADABLE, State.NO_TABLE);
        assertThat(row("4-link").state()).isEqualTo(State.NO_ACCESS);
        assertThat(row("missing").state()).isEqualTo(State.NO_ACCESS);
        assertThat(row("3-good.txt").state()).isEqualTo(State.INDEXED);
    }

    @Test
    void exceptionOfTheReader_endsAsARow() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        PlanText.write(folder.resolve("b.txt"), PlanText.of("декларування", 1));
        reader.with("a.txt", file -> {
            throw new IllegalStateException("a bug");
        });

        take(folder);

        assertThat(row("a.txt").state()).isEqualTo(State.UNREADABLE);
        assertThat(row("a.txt").reason()).contains("IllegalStateException");
        assertThat(row("b.txt").state()).isEqualTo(State.INDEXED);
    }

    @Test
    void exceptionOfTheAnalysis_endsAsARow() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        intake = new Intake(
                archive,
                reader,
                (document, choices) -> {
                    throw new StackOverflowError();
                },
                Clock.systemUTC(),
                1);

        take(folder);

        assertThat(row("a.txt").state()).isEqualTo(State.UNREADABLE);
        assertThat(row("a.txt").reason()).contains("StackOverflowError");
    }

    @Test
    void pictureNamedDocx_isExplainedByItsBytes() throws Exception {
        byte[] gif = HexFormat.of()
                .parseHex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b");
        Files.write(folder.resolve("plan.docx"), gif);

        take(folder);

        assertThat(row("plan.docx").state()).isIn(State.NO_TABLE, State.NEEDS_TEXT_RECOGNITION);
        assertThat(row("plan.docx").reason()).containsAnyOf("the content is image/gif", "its pages are pictures");
    }

    @Test
    void documentWithoutATable_isKeptAndListed() throws Exception {
        PlanText.write(folder.resolve("letter.txt"), "Лист без жодної таблиці.\n\nЗ повагою.\n");

        take(folder);

        assertThat(row("letter.txt").state()).isEqualTo(State.NO_TABLE);
        assertThat(row("letter.txt").reason()).isEqualTo("no table in it");
        assertThat(archive.plans().list()).extracting("file").containsExactly("letter.txt");
        assertThat(row("letter.txt").id().flatMap(archive.originals()::find)).isPresent();
    }

    @Test
    void membersOfAnArchive_haveRowsOfTheirOwn() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            for (String topic : List.of("закупівель", "декларування")) {
                zip.putNextEntry(new ZipEntry(topic + ".txt"));
                zip.write(PlanText.of(topic, 1).getBytes(StandardCharsets.UTF_8));
            }
        }

        take(folder);
        take(folder);

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        tuple("all.zip", State.ARCHIVE, "2 files in it"),
                        tuple("all.zip/закупівель.txt", State.INDEXED, ""),
                        tuple("all.zip/декларування.txt", State.INDEXED, ""));
    }

    @Test
    void hiddenFiles_arePassedOverAndCounted() throws Exception {
        PlanText.write(folder.resolve(".git/config"), "x");
        PlanText.write(folder.resolve("~$plan.docx"), "x");
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));

        IntakeReport report = take(folder);

        assertThat(report.hidden()).isEqualTo(2);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void loopOfLinks_ends() throws Exception {
        PlanText.write(folder.resolve("x/a.txt"), PlanText.of("закупівель", 1));
        Files.createSymbolicLink(folder.resolve("x/up"), folder);
        Files.createSymbolicLink(folder.resolve("y"), folder.resolve("x"));

        take(folder);

        assertThat(rows()).containsExactly(tuple("x/a.txt", State.INDEXED, ""));
    }

    @Test
    void cancelledRun_finishesWhatItBeganAndCanBeContinued() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            PlanText.write(folder.resolve(i + ".txt"), PlanText.of("теми " + i, 1));
        }
        FaultyReader slow = new FaultyReader().with("0.txt", file -> {
            reading.countDown();
            await(goOn);
            return reader.read(file, "0.txt");
        });
        Intake one = new Intake(archive, slow, ANALYZER, Clock.systemUTC(), 1);
        IntakeRun run = one.start(List.of(folder), Intake.Mode.NEW_ONLY, Progress.Listener.NONE);
        reading.await();

        run.cancel();
        goOn.countDown();
        IntakeReport report = run.await();

        assertThat(report.cancelled()).isTrue();
        assertThat(report.left()).isEqualTo(4);
        assertThat(take(folder).ended()).containsEntry(State.INDEXED, 5);
        assertThat(archive.plans().list()).hasSize(5);
    }

    @Test
    void upload_isTakenUnderTheLastPartOfItsName() throws Exception {
        byte[] bytes = PlanText.of("закупівель", 2).getBytes(StandardCharsets.UTF_8);

        Entry entry = intake.upload(new ByteArrayInputStream(bytes), "C:\\Документи\\план.txt", heard::add);

        assertThat(entry.state()).isEqualTo(State.INDEXED);
        assertThat(entry.file()).isEqualTo("план.txt");
        assertThat(entry.id().flatMap(archive.originals()::find)).isPresent();
    }

    @Test
    void interruptedUpload_isResumedFromTheKeptBytes() throws Exception {
        byte[] bytes = PlanText.of("закупівель", 2).getBytes(StandardCharsets.UTF_8);
        Path copy = Files.write(folder.resolve("copy"), bytes);
        var id = archive.originals().keep(copy);
        archive.ledger().record(new Entry("план.txt", Optional.of(id), State.RECEIVED, "", 1, java.time.Instant.EPOCH));

        int resumed = intake.resume(heard::add);

        assertThat(resumed).isEqualTo(1);
        assertThat(row("план.txt").state()).isEqualTo(State.INDEXED);
        assertThat(row("план.txt").attempts()).isEqualTo(2);
    }

    @Test
    void twinOfAnUnfinishedRow_isReadItself() throws Exception {
        Path a = PlanText.write(folder.resolve("b.txt"), PlanText.of("закупівель", 1));
        var id = org.zvirka.ingest.document.DocumentId.of(a);
        archive.ledger().record(new Entry("a.txt", Optional.of(id), State.RECEIVED, "", 1, java.time.Instant.EPOCH));

        take(folder);

        assertThat(row("b.txt").state()).isEqualTo(State.INDEXED);
    }

    @Test
    void timeOuts_areTriedThreeTimes() throws Exception {
        PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        reader.with("a.txt", file -> new ReadOutcome.Failed(ReadOutcome.Reason.TIMED_OUT, "60 s"));

        for (int i = 0; i < 5; i++) {
            take(folder);
        }

        assertThat(reader.read()).hasSize(3);
        assertThat(row("a.txt").state()).isEqualTo(State.TIMED_OUT);
    }

    @Test
    void documentReadAgain_comesFromItsKeptBytes() throws Exception {
        Path file = PlanText.write(folder.resolve("a.txt"), PlanText.of("закупівель", 1));
        take(folder);
        Files.delete(file);

        Optional<Entry> again = intake.again(row("a.txt").id().orElseThrow(), heard::add);

        assertThat(again).map(Entry::state).contains(State.INDEXED);
        assertThat(reader.read()).hasSize(2);
    }

    private IntakeReport take(Path... paths) throws InterruptedException {
        return intake.take(List.of(paths), Intake.Mode.NEW_ONLY, heard::add);
    }

    private Entry row(String file) {
        return archive.ledger().byFile(file).orElseThrow();
    }

    private List<org.assertj.core.groups.Tuple> rows() {
        return archive.ledger().entries().stream()
                .map(entry -> tuple(entry.file(), entry.state(), entry.reason()))
                .toList();
    }

    private long found(String query) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of(query, Filters.NONE))).total();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pngBytes() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] truncatedZip() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[2000]);
        }
        return java.util.Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }
}
