package org.zvirka.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.api.ReportLanguage;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Narrowing;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.WrongParameterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Holds the documents of one body against each other over years, or several bodies in one year. */
@Command(
        name = "compare",
        description = "Compare years of one body, bodies in one year, or a plan with a report.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka compare --body \"Тихоярська міська рада\" --years 2021,2022",
            "      a row per promise, a column per year; each plan against each report on it",
            "  zvirka compare --bodies Тихоярська,Дубенецька --year 2022 --format json",
            "      themes by bodies: how many measures, how many of the reported ones done",
            "  zvirka compare --plan plan-2021.docx --report report-2021.pdf --format csv",
            "      a line per measure of both: reported as what, not reported, not due, not planned",
            "  zvirka compare --by theme --year 2022",
            "      all bodies: how many measures on each theme, how many of the reported ones done",
            "  zvirka compare --body Дубенецька --only dropped_undone --out dropped.xlsx",
            "      what was forgotten, with every measure; .html and .pdf to print, .csv, .ndjson",
            "",
            "A part of a body's name is enough where only one body has it.",
            "In a cell: = the same words, ~ other words, > split, < merged, + first seen; an empty cell: not in that year."
        })
final class CompareCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--body", paramLabel = "BODY", description = "The body whose years are compared.")
    @Nullable
    private String body;

    @Option(
            names = "--years",
            paramLabel = "YEAR,...",
            split = ",",
            description = "Years to compare; all of them where none is given.")
    private List<Integer> years = new ArrayList<>();

    @Option(names = "--bodies", paramLabel = "BODY,...", description = "The bodies that are compared; repeatable.")
    private List<String> bodies = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year the bodies are compared in.")
    @Nullable
    private Integer year;

    @Option(
            names = "--plan",
            paramLabel = "FILE|ID",
            description = "A plan of the archive that is held against --report.")
    private String plan = "";

    @Option(names = "--report", paramLabel = "FILE|ID", description = "A report of the archive.")
    private String report = "";

    @Option(names = "--by", paramLabel = "theme|year", description = "Count all bodies by themes or by years.")
    private String by = "";

    @Option(
            names = "--fate",
            paramLabel = "FATE",
            description = "With --plan: reported, not_reported, not_due or not_planned only.")
    private String fate = "";

    @Option(names = "--theme", paramLabel = "ID", description = "With --body: promises on this theme only.")
    private String theme = "";

    @Option(names = "--status", paramLabel = "STATUS", description = "With --body: of this status in some year only.")
    private String status = "";

    @Option(names = "--query", paramLabel = "WORDS", description = "With --body: promises with these words only.")
    private String query = "";

    @Option(
            names = "--only",
            paramLabel = "ROWS",
            description =
                    "With --body: unchanged, dropped_undone, reworded, new, way_kept, way_reworded, way_dropped or"
                            + " way_new.")
    private String only = "";

    @Option(names = "--format", paramLabel = "table|json|csv", description = "Default: table.")
    private Format format = Format.TABLE;

    @Option(
            names = {"--out", "--print"},
            paramLabel = "FILE",
            description = "Write it into FILE.html or FILE.pdf (to print), FILE.xlsx, FILE.csv or FILE.ndjson.")
    @Nullable
    private Path out;

    @Option(names = "--lang", paramLabel = "uk|en", defaultValue = "uk", description = "Language of a report.")
    private String language = "uk";

    @Mixin
    private WrittenFile written = new WrittenFile();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            Asked asked = asked();
            try (Door door = Door.existing(data.folder())) {
                if (out == null) {
                    show(door, asked);
                } else {
                    long rows = ComparedFile.write(door, asked, ReportLanguage.of(language), out);
                    written.tell(
                            out,
                            rows + " rows",
                            Map.of("rows", rows),
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr());
                }
            }
        } catch (WrongParameterException e) {
            throw wrong("--" + String.valueOf(e.getMessage()).replaceFirst("^q: ", "query: "));
        }
        return Zvirka.FINE;
    }

    private Asked asked() {
        boolean pair = !plan.isBlank() || !report.isBlank();
        if (!pair && by.isBlank() && (body == null) == bodies.isEmpty()) {
            throw wrong(
                    "Say either --body BODY [--years 2020,2021] or --bodies A,B --year 2020, or --plan FILE --report"
                            + " FILE, or --by theme for all bodies.");
        }
        return new Asked(
                body == null ? "" : body,
                years,
                bodies,
                year == null ? 0 : year,
                plan,
                report,
                by,
                new Narrowing(fate, theme, status, query, only));
    }

    private void show(Door door, Asked asked) throws IOException, InterruptedException {
        PrintWriter to = spec.commandLine().getOut();
        switch (format) {
            case JSON -> to.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(door.compare(asked)));
            case TABLE -> new CompareTable(to).write(door.compare(asked));
            case CSV -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                door.compared(asked, ExportFormat.CSV, ReportLanguage.of(language), bytes);
                to.print(bytes.toString(StandardCharsets.UTF_8));
            }
        }
        to.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
