package org.zvirka.analysis.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 32 documents of invented bodies in as many layouts, written without knowing the rules. The rules have seen them since,
 * so the figures guard against getting worse; they promise nothing about the next document.
 *
 * <pre>./mvnw -q -Dquick -pl analysis -am test -Dtest=UnderstandingQualityTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class UnderstandingQualityTest {

    private static final double LEAST_FIELDS = 0.99;
    private static final double LEAST_SECTIONS = 0.99;
    private static final double LEAST_STATUS = 0.96;
    private static final double LEAST_HEADS = 0.98;
    private static final double LEAST_THEMES = 0.87;

    @Test
    void documents_areUnderstoodAsAReaderDoes() throws Exception {
        PlanAnalyzer analyzer = Analysis.standard();
        Tally all = new Tally("all");
        try (DocumentReader reader = Readers.inProcess()) {
            for (Path gold : golds()) {
                JsonNode expected = JsonMapper.shared().readTree(gold.toFile());
                Tally tally = new Tally(expected.path("file").asString());
                tally.count(expected, read(reader, analyzer, gold.resolveSibling(tally.name())));
                System.out.println(tally);
                all.add(tally);
            }
        }
        System.out.println(all);
        assertThat(all.measuresFound()).as("no measure lost, none made up").isEqualTo(1);
        assertThat(all.share(Tally.Figure.NUMBER)).isEqualTo(1);
        assertThat(all.share(Tally.Figure.FIELD)).isGreaterThanOrEqualTo(LEAST_FIELDS);
        assertThat(all.share(Tally.Figure.SECTION)).isGreaterThanOrEqualTo(LEAST_SECTIONS);
        assertThat(all.share(Tally.Figure.STATUS)).isGreaterThanOrEqualTo(LEAST_STATUS);
        assertThat(all.share(Tally.Figure.HEAD)).isGreaterThanOrEqualTo(LEAST_HEADS);
        assertThat(all.themes()).isGreaterThanOrEqualTo(LEAST_THEMES);
    }

    private static List<Path> golds() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(UnderstandingQualityTest.class.getResource("/understanding"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Plan read(DocumentReader reader, PlanAnalyzer analyzer, Path file) throws IOException {
        ReadOutcome outcome = reader.read(file, file.getFileName().toString());
        assertThat(outcome).as(file.toString()).isInstanceOf(ReadOutcome.Read.class);
        return analyzer.analyze(((ReadOutcome.Read) outcome).document());
    }
}
