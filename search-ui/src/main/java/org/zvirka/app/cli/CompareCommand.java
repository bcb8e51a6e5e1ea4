package org.zvirka.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.api.ReportLanguage;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.selection.WrongParameterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

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
            "  zvirka compare --body Дубенецька --print dubenetska.pdf",
            "      the same to print, with charts and what the rates mean; .html or .pdf",
            "",
            "A part of a body's name is enough where only one body has it.",
            "In a cell: = the same words, ~ other words, > split, < merged, + first seen; an empty cell: not in that year."
        })
final class CompareCommand implements Callable<Integer> {

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

    @Option(names = "--format", paramLabel = "table|json|csv", description = "Default: table.")
    private CompareOutput.Format format = CompareOutput.Format.TABLE;

    @Option(names = "--print", paramLabel = "FILE", description = "Write a report to print: FILE.html or FILE.pdf.")
    @Nullable
    private Path print;

    @Option(names = "--lang", paramLabel = "uk|en", defaultValue = "uk", description = "Language of a report.")
    private String language = "uk";

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean pair = !plan.isBlank() || !report.isBlank();
        if (!pair && (body == null) == bodies.isEmpty()) {
            throw wrong(
                    "Say either --body BODY [--years 2020,2021] or --bodies A,B --year 2020, or --plan FILE --report"
                            + " FILE.");
        }
        ComparisonAnswers.Asked asked = new ComparisonAnswers.Asked(
                body == null ? "" : body, years, bodies, year == null ? 0 : year, plan, report);
        try (Door door = Door.existing(data.folder())) {
            if (print != null) {
                ReportFile.write(door, asked, ReportLanguage.of(language), print);
                spec.commandLine().getErr().println("zvirka: " + print);
                return Zvirka.FINE;
            }
            CompareOutput output = new CompareOutput(spec.commandLine().getOut(), format);
            JsonNode answer = door.compare(asked);
            if (pair) {
                output.pair(answer);
            } else if (body != null) {
                output.years(answer);
            } else {
                output.bodies(answer);
            }
        } catch (WrongParameterException e) {
            throw wrong("--" + e.getMessage());
        }
        return Zvirka.FINE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
