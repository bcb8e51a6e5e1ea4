package org.zvirka.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.worker.AnalysisFailedException;
import org.zvirka.analysis.worker.ForkedAnalysis;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.worker.WorkerSettings;
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
        int failed = 0;
        try (ForkedAnalysis forked = new ForkedAnalysis(WorkerSettings.STANDARD);
                ExtractOutput output =
                        out == null ? ExtractOutput.array(spec.commandLine().getOut()) : ExtractOutput.folder(out)) {
            Function<SourceDocument, ExtractOutput.Answer> answer = grids
                    ? document -> ExtractOutput.Answer.of(GridsJson.of(document))
                    : document -> measures(forked.analyzer().analyze(document));
            ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), files.size());
            for (Path file : files) {
                failed += read(forked.reader(), file, answer, output);
                bar.step(String.valueOf(file));
            }
            bar.wipe();
        }
        return failed == 0 ? Zvirka.FINE : Zvirka.SOME_FAILED;
    }

    private static ExtractOutput.Answer measures(Plan plan) {
        return out -> PlanJson.write(plan, out);
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
        List<String> failures = new ArrayList<>();
        try {
            reader.readAll(file, nameOf(file), read -> {
                String shown = file + read.name().substring(nameOf(file).length());
                switch (read.outcome()) {
                    case ReadOutcome.Read fine -> {
                        try {
                            write(output, read.name(), answer.apply(fine.document()));
                        } catch (AnalysisFailedException e) {
                            failures.add(FailureWords.notUnderstood(shown, e.failure()));
                        }
                    }
                    case ReadOutcome.Archive archive -> {}
                    case ReadOutcome.Failed failed -> failures.add(FailureWords.of(shown, failed));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        failures.forEach(spec.commandLine().getErr()::println);
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

    private static String nameOf(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
