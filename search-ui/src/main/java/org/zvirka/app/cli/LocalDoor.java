package org.zvirka.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.zvirka.analysis.worker.ForkedAnalysis;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.api.Answers;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.correction.CorrectionExports;
import org.zvirka.app.export.ComparedExports;
import org.zvirka.app.export.CsvMetadata;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.export.Exports;
import org.zvirka.app.export.PackageImport;
import org.zvirka.app.export.Prepared;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.Archive;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.IntakeReport;
import tools.jackson.databind.JsonNode;

/** An archive opened by this command. */
final class LocalDoor implements Door {

    private final Archive archive;
    private final Path data;
    private final ZvirkaProperties.Reading reading;

    /** @param reading how files are read, as {@code serve} would read them */
    LocalDoor(Archive archive, Path data, ZvirkaProperties.Reading reading) {
        this.archive = archive;
        this.reading = reading;
        this.data = data;
    }

    @Override
    public JsonNode measures(Selection selection, int size, String cursor) {
        return Answers.measures(archive, selection, Set.of(), cursor, size);
    }

    @Override
    public JsonNode compare(Asked asked) {
        return new ComparisonAnswers(comparisons()).answer(asked);
    }

    private Comparisons comparisons() {
        return new Comparisons(archive, DecisionBook.inFolder(data));
    }

    @Override
    public JsonNode ledger() {
        return Answers.ledger(archive);
    }

    @Override
    public JsonNode health() {
        return Answers.health(archive);
    }

    @Override
    public long compared(Asked asked, ExportFormat format, Locale language, OutputStream out) throws IOException {
        ComparedExports.Ready ready =
                new ComparedExports(archive, comparisons(), Clock.systemUTC()).prepare(asked, format, "", language);
        ready.write(out);
        return ready.rows();
    }

    @Override
    public Written export(Order order, String name, OutputStream out, Metadata metadata) throws IOException {
        ExportFormat format = order.format();
        return switch (new Exports(archive, comparisons(), Clock.systemUTC())
                .prepare(order.selection(), format, "", order.language())) {
            case Prepared.Ready ready -> {
                long rows = ready.writing().write(out);
                if (format.ending().equals("csv")) {
                    metadata.write(CsvMetadata.write(ready.provenance(), format, name));
                }
                yield new Written(rows, ready.provenance().fingerprint());
            }
            case Prepared.BadQuery bad ->
                throw new Answers.RefusedException("the query is not understood at character "
                        + bad.problem().position() + ": " + bad.problem().problem());
            case Prepared.TooMany many -> throw new Answers.RefusedException(many.words());
            case Prepared.Unavailable down ->
                throw new Answers.RefusedException(
                        "the archive cannot answer: " + down.health().detail());
        };
    }

    @Override
    public void corrections(CorrectionExports.Form form, OutputStream out) throws IOException {
        new CorrectionExports(archive, Clock.systemUTC()).write(form, out);
    }

    @Override
    public boolean ingest(List<Path> paths, boolean again, Consumer<JsonNode> each) throws InterruptedException {
        try (ForkedAnalysis forked = new ForkedAnalysis(reading.settings())) {
            Intake intake = new Intake(
                    archive,
                    forked.reader(),
                    forked.analyzer(),
                    new PackageImport(archive, Clock.systemUTC()),
                    Clock.systemUTC(),
                    reading.workers());
            Intake.Mode mode = again ? Intake.Mode.AGAIN : Intake.Mode.NEW_ONLY;
            IntakeReport report = intake.take(paths, mode, progress -> {
                if (progress.entry().state().isEnd()) {
                    each.accept(Answers.row(progress.entry()));
                }
            });
            report.stopped().ifPresent(why -> {
                throw new Answers.RefusedException(why);
            });
            return report.complete();
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
