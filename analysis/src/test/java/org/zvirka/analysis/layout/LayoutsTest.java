package org.zvirka.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;

/** Each layout stands beside a text with the facts of its document and one line per measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutsTest {

    private DocumentReader reader;
    private PlanAnalyzer analyzer;

    @BeforeAll
    void open() {
        reader = Readers.inProcess();
        analyzer = Analysis.standard();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    static Stream<Path> layouts() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LayoutsTest.class.getResource("/layouts"))
                .toURI());
        return Files.list(folder)
                .filter(file -> file.toString().endsWith(".html"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void layout_isReadAsPrinted(Path file) throws IOException {
        ReadOutcome outcome = reader.read(file, file.getFileName().toString());
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        Plan plan = analyzer.analyze(((ReadOutcome.Read) outcome).document());
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".html", ".txt"));
        assertThat(lines(plan)).isEqualTo(Files.readAllLines(expected));
    }

    private static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.title());
        lines.add(plan.body() + " | " + plan.kind() + " | " + plan.yearFrom() + "-" + plan.yearTo());
        plan.measures().forEach(measure -> lines.add(line(measure)));
        return lines;
    }

    private static String line(Measure measure) {
        return String.join(
                " | ",
                measure.number(),
                String.join(" / ", measure.section()),
                measure.text(),
                measure.printed().deadline(),
                measure.printed().responsible(),
                measure.status().toString());
    }
}
