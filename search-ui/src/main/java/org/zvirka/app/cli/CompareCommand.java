package org.zvirka.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the documents of one body against each other over years, or several bodies in one year. */
@Command(
        name = "compare",
        description = "Compare years of one body, or bodies in one year.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka compare --body \"Тихоярська міська рада\" --years 2021,2022",
            "      a row per promise, a column per year; each plan against each report on it",
            "  zvirka compare --bodies Тихоярська,Дубенецька --year 2022 --format json",
            "      themes by bodies: how many measures, how many of the reported ones done",
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

    @Option(names = "--format", paramLabel = "table|json|csv", description = "Default: table.")
    private CompareOutput.Format format = CompareOutput.Format.TABLE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder that keeps the archive; default: data.")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException {
        if ((body == null) == bodies.isEmpty()) {
            throw wrong("Say either --body BODY [--years 2020,2021] or --bodies A,B --year 2020.");
        }
        if (!Files.isDirectory(data)) {
            throw wrong("--data: " + data
                    + " is no folder with an archive; read documents into it first: zvirka ingest PATH");
        }
        try (Archive archive = LuceneArchive.open(data)) {
            Comparisons comparisons = new Comparisons(archive, DecisionBook.inFile(data.resolve("link-decisions.log")));
            CompareOutput output = new CompareOutput(spec.commandLine().getOut(), format);
            if (body != null) {
                years(comparisons, output, body);
            } else {
                bodies(comparisons, output);
            }
        }
        return Zvirka.FINE;
    }

    private void years(Comparisons comparisons, CompareOutput output, String asked) throws IOException {
        String name = one(comparisons, asked, "--body");
        List<Plan> documents = comparisons.documents(name, years);
        if (documents.isEmpty()) {
            throw wrong("--years: " + name + " has no document for " + years);
        }
        Timeline timeline = comparisons.timeline(documents);
        output.years(name, timeline, deliveries(comparisons, timeline.documents()));
    }

    private static List<Delivery> deliveries(Comparisons comparisons, List<Plan> documents) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Plan plan : documents) {
            for (Plan report : documents) {
                boolean fits = plan.kind() == PlanKind.PLAN
                        && report.kind() == PlanKind.REPORT
                        && plan.yearFrom() <= report.yearTo()
                        && report.yearFrom() <= plan.yearTo();
                if (fits) {
                    deliveries.add(comparisons.delivery(plan, report));
                }
            }
        }
        return deliveries;
    }

    private void bodies(Comparisons comparisons, CompareOutput output) throws IOException {
        if (year == null) {
            throw wrong("--year: say the year in which the bodies are compared");
        }
        Set<String> names = new LinkedHashSet<>();
        for (String each : bodies) {
            // A name may have a comma in it; only where no body is so named is it a list.
            if (comparisons.body(each).isPresent()) {
                names.add(one(comparisons, each, "--bodies"));
            } else {
                for (String part : each.split(",")) {
                    names.add(one(comparisons, part, "--bodies"));
                }
            }
        }
        if (names.size() < 2) {
            throw wrong("--bodies: name two bodies or more");
        }
        output.bodies(comparisons.sideBySide(List.copyOf(names), year));
    }

    private String one(Comparisons comparisons, String asked, String option) {
        List<String> like = comparisons.bodiesLike(asked);
        if (like.size() == 1) {
            return like.getFirst();
        }
        throw wrong(
                like.isEmpty()
                        ? option + ": no body '" + asked.strip() + "' in the archive; there are: "
                                + shown(List.copyOf(comparisons.bodies().keySet()))
                        : option + ": '" + asked.strip() + "' may be " + shown(like) + "; say more of the name");
    }

    private static String shown(List<String> names) {
        int most = 10;
        String shown = String.join("; ", names.subList(0, Math.min(most, names.size())));
        return names.isEmpty() ? "none" : names.size() > most ? shown + "; ..." : shown;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
