package org.zvirka.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files without any archive and writes what stands in them as JSON. */
@Command(
        name = "extract",
        description = "Read files without any archive: JSON, one object per file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka extract plan.docx                     an array with one object on standard output",
            "  zvirka extract plan.docx report.pdf --out d  d/plan.docx.json and d/report.pdf.json",
            "  zvirka extract --grids report.pdf            the tables as printed, page by page"
        })
final class ExtractCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractCommand.class);

    /** File systems take 255 bytes; a Cyrillic letter has two of them. */
    private static final int LONGEST_NAME = 110;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Write DIR/<file name>.json instead of standard output.")
    @Nullable
    private Path out;

    @Option(names = "--grids", description = "The raw tables instead, per page, before any joining.")
    private boolean grids;

    @Override
    public Integer call() throws IOException {
        Function<SourceDocument, ExtractOutput.Answer> answer =
                grids ? document -> ExtractOutput.Answer.of(GridsJson.of(document)) : measures();
        int failed = 0;
        try (DocumentReader reader = Readers.forked();
                ExtractOutput output =
                        out == null ? ExtractOutput.array(spec.commandLine().getOut()) : ExtractOutput.folder(out)) {
            ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), files.size());
            for (Path file : files) {
                failed += read(reader, file, answer, output);
                bar.step(String.valueOf(file));
            }
            bar.wipe();
        }
        return failed == 0 ? Zvirka.FINE : Zvirka.SOME_FAILED;
    }

    private static Function<SourceDocument, ExtractOutput.Answer> measures() {
        PlanAnalyzer analyzer = Analysis.standard();
        return document -> {
            Plan plan = analyzer.analyze(document);
            return out -> PlanJson.write(plan, out);
        };
    }

    /** How many files, or members of an archive, could not be read. */
    private int read(
            DocumentReader reader,
            Path file,
            Function<SourceDocument, ExtractOutput.Answer> answer,
            ExtractOutput output)
            throws IOException {
        @Nullable String missing = FailureWords.missing(file);
        if (missing != null) {
            spec.commandLine().getErr().println(missing);
            return 1;
        }
        List<FileRead> failures = new ArrayList<>();
        try {
            reader.readAll(file, nameOf(file), read -> {
                switch (read.outcome()) {
                    case ReadOutcome.Read fine -> write(output, read.name(), answer.apply(fine.document()));
                    case ReadOutcome.Archive archive -> {}
                    case ReadOutcome.Failed failed -> failures.add(read);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            // The edge where a fault in understanding one file must not take the others with it.
            LOG.debug("understanding {} failed", file, e);
            spec.commandLine()
                    .getErr()
                    .println("zvirka: " + file + ": read, but not understood ("
                            + e.getClass().getSimpleName()
                            + "); please report it, with --grids its tables can be seen");
            return failures.size() + 1;
        }
        failures.forEach(failure -> spec.commandLine().getErr().println(words(file, failure)));
        return failures.size();
    }

    /** A member's answer is named after the archive and the member: outer.zip_inner.docx.json. */
    private static void write(ExtractOutput output, String name, ExtractOutput.Answer answer) {
        String flat = name.replace('/', '_');
        boolean fits = flat.length() <= LONGEST_NAME;
        String half = flat.substring(0, Math.min(flat.length(), LONGEST_NAME / 2));
        try {
            output.write(fits ? flat : half + flat.substring(flat.length() - LONGEST_NAME / 2), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path file, FileRead read) {
        String shown = file + read.name().substring(nameOf(file).length());
        return switch (read.outcome()) {
            case ReadOutcome.Failed failed -> FailureWords.of(shown, failed);
            case ReadOutcome.Read fine -> "";
            case ReadOutcome.Archive archive -> "";
        };
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
