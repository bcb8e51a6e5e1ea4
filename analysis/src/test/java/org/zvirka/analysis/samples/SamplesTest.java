package org.zvirka.analysis.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {

    private static final boolean WRITE = Boolean.getBoolean("zvirka.samples.write");

    static List<SampleContent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_equalsWhatTheGeneratorPrints(SampleContent content) throws IOException {
        assertCommitted(
                Samples.document(content), SampleFormat.of(content.file()).print(content));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void expectation_equalsWhatTheWordsSay(SampleContent content) throws IOException {
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(SampleGold.of(content))
                        + "\n";
        assertCommitted(Samples.gold(content), json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void folder_holdsTheGeneratedDocumentsAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Samples.DOCUMENTS)) {
            Set<String> found =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(found)
                    .isEqualTo(
                            samples().stream().map(SampleContent::file).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void samples_coverTwoBodiesThreeYearsSixFormatsAndEveryStatus() {
        List<SampleContent> all = samples();
        assertThat(all).hasSizeGreaterThanOrEqualTo(10);
        assertThat(all.stream().map(each -> each.fact("body")).distinct()).hasSize(2);
        assertThat(all.stream().map(each -> each.fact("years")).distinct()).hasSize(3);
        assertThat(all.stream()
                        .map(each -> each.file().substring(each.file().indexOf('.')))
                        .distinct())
                .contains(".docx", ".pdf", ".xlsx", ".odt", ".txt", ".scan.pdf");
        assertThat(all.stream()
                        .flatMap(each -> each.lines().stream())
                        .filter(SampleContent.Entry.class::isInstance)
                        .map(line -> ((SampleContent.Entry) line).status())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "PLANNED", "DONE", "PARTIAL", "NOT_DONE", "IN_PROGRESS", "NO_OCCASION", "NOT_REPORTED");
    }

    private static void assertCommitted(Path file, byte[] expected) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.write(file, expected);
        }
        assertThat(file).exists();
        assertThat(Files.readAllBytes(file))
                .as("%s is written by the generator: see the package documentation", file)
                .isEqualTo(expected);
    }
}
