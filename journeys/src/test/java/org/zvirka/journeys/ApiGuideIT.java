package org.zvirka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide on the API, run as they stand there. */
class ApiGuideIT {

    private static final String IN_THE_GUIDE = "http://localhost:8080";
    private static final long LONGEST_SECONDS = 240;
    /** Each request fails the script where the server answers with an error. */
    private static final String STRICT = """
            set -euo pipefail
            curl() { command curl -sS --fail --max-time 120 "$@" || { echo "FAILED: $*" >&2; exit 1; }; }
            """;

    @TempDir
    private static Path folder;

    @Test
    void everyExample_runs() throws Exception {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(
                Files.isExecutable(bash) && Files.isExecutable(Path.of("/usr/bin/curl")), "no bash or curl here");
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(20);
        try (RunningServer server = RunningServer.start(
                folder.resolve("data"),
                Packaged.samples().resolve("vyshnestav-report-2021.docx"),
                Packaged.samples().resolve("vyshnestav-plan-2023.txt"))) {
            String script = STRICT
                    + examples.stream()
                            .map(line -> line.replace(IN_THE_GUIDE, server.address())
                                    .replace("@samples/", "@" + Packaged.samples() + "/"))
                            .collect(Collectors.joining("\necho\n"));
            Path out = folder.resolve("out.txt");
            Process process = new ProcessBuilder(bash.toString(), "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(out);
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).contains("\"up\":true", "\"state\":\"indexed\"", "zvirka_documents", "planAgainstReport");
        }
        assertThat(Files.readAllBytes(folder.resolve("report.pdf"))).startsWith(ascii("%PDF-"));
        assertThat(Files.readAllBytes(folder.resolve("compared.pdf"))).startsWith(ascii("%PDF-"));
        assertThat(Files.readAllBytes(folder.resolve("measures.zip"))).startsWith(ascii("PK"));
        assertThat(folder.resolve("original.bin")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("report.html"))).endsWith("</html>\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> examples() throws IOException {
        String guide = Files.readString(Packaged.root().resolve("docs/guide/api.md"));
        int from = guide.indexOf("```bash\n") + "```bash\n".length();
        return guide.substring(from, guide.indexOf("```", from)).lines().toList();
    }
}
