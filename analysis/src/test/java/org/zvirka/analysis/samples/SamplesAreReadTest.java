package org.zvirka.analysis.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sample through the real reader and analyser must come out as its expectation says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesAreReadTest {

    private static final List<String> FACTS = List.of("title", "body", "kind", "yearFrom", "yearTo", "approval");

    /** On a scan letters may be misread; count, numbers and statuses may not. */
    private static final List<String> FACTS_OF_SCAN = List.of("kind", "yearFrom", "yearTo");

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

    static List<SampleContent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_isReadAsItsExpectationSays(SampleContent content) throws IOException {
        boolean scan = content.file().endsWith(".scan.pdf");
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readAllBytes(Samples.gold(content)));
        JsonNode plan = PlanJson.toTree(read(content));
        List<String> read = lines(plan, scan);
        List<String> expected = lines(gold, scan);
        assertThat(without(read, expected)).as("read but not expected").isEqualTo(List.of());
        assertThat(without(expected, read)).as("expected but not read").isEqualTo(List.of());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private Plan read(SampleContent content) {
        ReadOutcome outcome = reader.read(Samples.document(content), content.file());
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        ReadOutcome.Read read = (ReadOutcome.Read) outcome;
        boolean recogniser = read.document().findings().stream()
                .noneMatch(finding -> finding.kind() == Finding.Kind.NEEDS_TEXT_RECOGNITION);
        if (System.getenv("CI") == null) {
            assumeThat(recogniser).as("Tesseract with Ukrainian is installed").isTrue();
        }
        assertThat(recogniser).as("Tesseract with Ukrainian is installed").isTrue();
        return analyzer.analyze(read.document());
    }

    /** One line per fact and measure, so that a difference shows where it is. */
    private static List<String> lines(JsonNode plan, boolean scan) {
        List<String> lines = new ArrayList<>();
        for (String fact : scan ? FACTS_OF_SCAN : FACTS) {
            lines.add(fact + ": " + plan.path(fact));
        }
        if (!scan) {
            plan.path("columns").forEach(column -> lines.add("column: " + column));
        }
        for (JsonNode measure : plan.path("measures")) {
            List<String> fields = new ArrayList<>(List.of("ordinal", "number", "status"));
            if (!scan) {
                fields.addAll(List.of("section", "text", "deadline", "responsible", "indicator", "expected"));
                fields.addAll(List.of("funding", "statusMark", "justification", "result"));
            }
            fields.forEach(field -> lines.add(measure.path("ordinal") + " " + field + ": " + measure.path(field)));
        }
        return lines;
    }
}
