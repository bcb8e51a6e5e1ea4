package org.zvirka.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.api.ReportLanguage;
import org.zvirka.app.export.CsvMetadata;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes measures out of the archive. */
@Command(
        name = "export",
        description = "Write everything a search finds into a file: all rows, no hidden limit.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka export --format xlsx --out measures.xlsx",
            "  zvirka export --format csv-excel --out late.csv --timeliness late --timeliness overdue",
            "  zvirka export --format ndjson --out found.ndjson 'конфлікт інтересів' --year 2021",
            "  zvirka export --format datapackage --out measures.zip",
            "  zvirka export --format report-pdf --out report.pdf --status not_done",
            "  zvirka export --format csv --out all.csv --json    says what was written, with its SHA-256",
            "",
            "Formats: csv (RFC 4180), csv-excel (semicolons, for Excel in a Ukrainian locale), xlsx, ndjson,",
            "datapackage (CSV tables, typed schema and codebook in a ZIP), report-html and report-pdf (to print:",
            "charts, rates with their meaning, every measure; a PDF has 3000 measures at most). Beside a CSV lies",
            "its description, <file>-metadata.json. The file appears only once it is complete."
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private WrittenFile written = new WrittenFile();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Parameters(arity = "0..1", paramLabel = "QUERY", defaultValue = "", description = "Words; none finds everything.")
    private String query = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, csv-excel, xlsx, ndjson, datapackage, report-html, report-pdf.")
    private String format = "";

    @Option(names = "--lang", paramLabel = "uk|en", defaultValue = "uk", description = "Language of a report.")
    private String language = "uk";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExportFormat as = ExportFormat.of(format);
        Selection selection = filters.selection(query);
        if (Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out: " + out + " is a folder; name a file in it");
        }
        try (Door door = Door.existing(data.folder())) {
            Door.Written of = write(door, new Door.Order(selection, as, ReportLanguage.of(language)));
            written.tell(
                    out,
                    of.measures() + " measures",
                    Map.of("format", as.id(), "measures", of.measures(), "fingerprint", of.fingerprint()),
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        }
        return Zvirka.FINE;
    }

    /** Beside its place first, so that a run that breaks off leaves nothing that looks complete. */
    private Door.Written write(Door door, Door.Order order) throws IOException, InterruptedException {
        Path target = out.toAbsolutePath();
        Path folder = target.getParent();
        @Nullable Path begun = null;
        try {
            begun = UnfinishedFile.in(folder);
            Door.Written rows;
            ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), 0);
            try (OutputStream stream = bar.counting(
                    new BufferedOutputStream(Files.newOutputStream(begun)), String.valueOf(target.getFileName()))) {
                String name = String.valueOf(target.getFileName());
                Path beside = target.resolveSibling(CsvMetadata.nameFor(name));
                rows = door.export(order, name, stream, json -> Files.write(beside, json));
            }
            bar.wipe();
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            if (begun != null) {
                Files.deleteIfExists(begun);
            }
        }
    }
}
