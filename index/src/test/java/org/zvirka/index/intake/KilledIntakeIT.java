package org.zvirka.index.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.lucene.LuceneArchive;

/**
 * Kills the process that takes documents in, again and again, at points chosen at random: twenty times, or as often as
 * asked.
 *
 * <pre>
 * ./mvnw -Dquick -pl index -am verify -Dtest=None -Dit.test=KilledIntakeIT -Dzvirka.kills=50 \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 * </pre>
 */
class KilledIntakeIT {

    private static final int DOCUMENTS = 300;
    private static final int KILLS = Integer.getInteger("zvirka.kills", 20);
    /** About this many steps are left for each kill: three a document. */
    private static final int MOST_STEPS = DOCUMENTS * 3 / KILLS;

    @TempDir
    Path folder;

    @Test
    void archiveAfterKillsAndResumes_isThatOfAnUndisturbedRun() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path documents = documents();
        Path calm = folder.resolve("calm");
        assertThat(run(calm, documents, Integer.MAX_VALUE)).startsWith("end ");

        Path killed = folder.resolve("killed");
        int kills = 0;
        while (kills < KILLS) {
            String last = run(killed, documents, 1 + random.nextInt(MOST_STEPS));
            kills++;
            if (last.startsWith("INDEXED ")) {
                assertKept(killed, last.substring("INDEXED ".length()), seed);
            }
        }
        assertThat(run(killed, documents, Integer.MAX_VALUE)).startsWith("end ");

        assertThat(content(killed)).as("seed %d", seed).isEqualTo(content(calm));
    }

    /** What was called indexed is there when the folder is opened next. */
    private static void assertKept(Path data, String file, long seed) {
        try (Archive archive = LuceneArchive.open(data)) {
            assertThat(archive.plans().list()).as("seed %d: %s", seed, file).anySatisfy(plan -> assertThat(plan.file())
                    .isEqualTo(file));
        }
    }

    private record Content(List<Plan> plans, List<String> rows, List<String> hits) {}

    private static Content content(Path data) {
        try (Archive archive = LuceneArchive.open(data);
                Stream<Hit> hits = archive.search()
                        .scan(new SearchRequest(
                                "літак", Filters.NONE, Set.of(), SearchRequest.Sort.DOCUMENT, "", 100, false))) {
            return new Content(
                    archive.plans().list().stream()
                            .map(plan -> archive.plans().plan(plan.id()).orElseThrow())
                            .toList(),
                    archive.ledger().entries().stream()
                            .map(row -> row.file() + " " + row.id() + " " + row.state() + " " + row.reason())
                            .sorted()
                            .toList(),
                    hits.map(hit -> hit.measure().id().value()).toList());
        }
    }

    /** Answers the last line seen; kills the process after that many steps. */
    private static String run(Path data, Path documents, int steps) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeProcess.class.getName(),
                        data.toString(),
                        documents.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int seen = 0;
            for (String line = lines.readLine(); line != null && seen < steps; line = lines.readLine()) {
                last = line;
                seen += line.equals("known") ? 0 : 1;
            }
            process.destroyForcibly().waitFor();
        }
        return last;
    }

    private Path documents() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder();
            // Every tenth repeats the one before it.
            int content = i % 10 == 9 ? i - 1 : i;
            for (int j = 0; j < 5; j++) {
                text.append("Перевірити літак номер ")
                        .append(content)
                        .append(" частина ")
                        .append(j)
                        .append("\n\n");
            }
            Files.writeString(documents.resolve("d%03d.txt".formatted(i)), text);
        }
        Files.createFile(documents.resolve("empty.txt"));
        assertThat(new TreeSet<>(List.of(documents.toFile().list()))).hasSize(DOCUMENTS + 1);
        return documents;
    }
}
