package org.zvirka.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.Finding;

/**
 * Prints invented plans in many layouts, reads them back and fails when less is read than before.
 *
 * <p>By itself it runs a small slice of the corpus. {@code -Dzvirka.evaluation=full} runs all of it and prints the table
 * of the README; {@code -Dzvirka.evaluation.only=PDF.*} chooses formats, {@code -Dzvirka.evaluation.explain=true} names
 * every fault.
 */
class GeneratedCorpusTest {

    private static final boolean FULL = "full".equals(System.getProperty("zvirka.evaluation"));
    private static final boolean EXPLAIN = Boolean.getBoolean("zvirka.evaluation.explain");
    private static final String ONLY = System.getProperty("zvirka.evaluation.only", ".*");

    /** Measures of a plan: two or three pages. */
    private static final int MEASURES = 14;

    /** Of scanned plans: a page or two. */
    private static final int SCANNED_MEASURES = 7;

    @TempDir
    private Path folder;

    private final PlanAnalyzer analyzer = Analysis.standard();

    @Test
    void everyFormat_isReadAtLeastAsWellAsBefore() throws IOException {
        Map<PrintedFormat, Score> scores = new EnumMap<>(PrintedFormat.class);
        List<String> lines = new ArrayList<>();
        try (DocumentReader reader = Readers.inProcess()) {
            for (PrintedFormat format : PrintedFormat.values()) {
                if (format.name().matches(ONLY)) {
                    int plans = FULL ? format.plans() : format.slice();
                    Score sum = Score.NONE;
                    for (long seed = 1; seed <= plans; seed++) {
                        sum = sum.and(score(reader, format, seed));
                    }
                    scores.put(format, sum);
                    lines.add(line(format, plans, sum));
                }
            }
        }
        if (FULL) {
            System.out.println("| Format | Plans | Measures | F1 | Cells | Sections |\n|---|---|---|---|---|---|");
            lines.forEach(System.out::println);
        }
        SoftAssertions softly = new SoftAssertions();
        scores.forEach((format, score) -> {
            if (score.printed() > 0) {
                softly.assertThat(score.f1()).as("F1 of %s", format).isGreaterThanOrEqualTo(format.leastF1());
                softly.assertThat(score.cells().value())
                        .as("cells of %s", format)
                        .isGreaterThanOrEqualTo(format.leastCells());
            }
        });
        softly.assertAll();
    }

    @Test
    void sameSeed_printsTheSamePlan() throws IOException {
        assertThat(PlanInvention.of(5, MEASURES)).isEqualTo(PlanInvention.of(5, MEASURES));
        assertThat(PlanInvention.of(5, MEASURES)).isNotEqualTo(PlanInvention.of(6, MEASURES));
    }

    private Score score(DocumentReader reader, PrintedFormat format, long seed) throws IOException {
        InventedPlan plan = PlanInvention.of(seed, format.isScan() ? SCANNED_MEASURES : MEASURES);
        byte[] bytes = format.print(plan, seed);
        Path file = Files.write(folder.resolve(format + "-" + seed + "." + format.ending()), bytes);
        if (EXPLAIN) {
            Path kept = Files.createDirectories(Path.of("target", "evaluation"));
            Files.write(kept.resolve(String.valueOf(file.getFileName())), bytes);
        }
        ReadOutcome outcome = reader.read(file, String.valueOf(file.getFileName()));
        assertThat(outcome).as("%s", file).isInstanceOf(ReadOutcome.Read.class);
        ReadOutcome.Read read = (ReadOutcome.Read) outcome;
        if (format.isScan()) {
            boolean canRead = read.document().findings().stream()
                    .noneMatch(finding -> finding.kind() == Finding.Kind.NEEDS_TEXT_RECOGNITION);
            if (!canRead) {
                assertThat(System.getenv("CI")).as("Tesseract is installed").isNotEqualTo("true");
                Assumptions.assumeTrue(FULL, "Tesseract is not installed; scans are left out");
                return Score.NONE;
            }
        }
        List<String> faults = new ArrayList<>();
        Score score = Score.of(plan, analyzer.analyze(read.document()), faults);
        if (EXPLAIN && !faults.isEmpty()) {
            System.out.println(file.getFileName() + " " + score + " " + format.layout(seed));
            faults.forEach(fault -> System.out.println("    " + fault.replace("\n", "/")));
        }
        return score;
    }

    private static String line(PrintedFormat format, int plans, Score score) {
        return String.format(
                java.util.Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f |",
                format.title(),
                plans,
                score.printed(),
                score.f1(),
                score.cells().value(),
                score.heads().value());
    }
}
