package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.lucene.LuceneArchive;

/** The packaged application on a real Elasticsearch: reading, searching, an engine that goes and returns, moving. */
@ExtendWith(OneNode.class)
class ApplicationIT {

    @TempDir
    Path folder;

    @Test
    void application_readsSearchesAndOutlivesItsEngine(TestCluster cluster) throws Exception {
        Map<String, String> environment = environment(cluster, OneNode.alias());
        Path data = folder.resolve("data");
        Path samples = Application.root().resolve("samples");
        String found;
        try (Application application = Application.serve(data, environment, samples)) {
            Waiting.until("all samples read", () -> {
                String files = application.get("/api/v1/ledger").body();
                return files.contains("indexed") && !files.contains("\"received\"") && !files.contains("\"extracted\"");
            });
            assertThat(application.get("/api/v1/health").body()).contains("\"engine\":\"elasticsearch\"");
            found = total(application.get("/api/v1/measures?size=0"));
            assertThat(found).isEqualTo("\"total\":154");

            cluster.kill(0);
            HttpResponse<String> away = application.get("/api/v1/measures?size=0");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("\"problem\":\"unreachable\"").contains("check that it runs");
            assertThat(application.get("/api/v1/health").statusCode()).isEqualTo(503);
            assertThat(application.get("/api/v1/documents").statusCode()).isEqualTo(200);

            cluster.restart(0);
            Waiting.until(
                    "searches again",
                    () -> application.get("/api/v1/measures?size=0").statusCode() == 200);
            assertThat(total(application.get("/api/v1/measures?size=0"))).isEqualTo(found);
        }

        Application.Ended status = Application.run(environment, "status", "--data", data);
        assertThat(status.said()).contains("up on elasticsearch").contains("154 measures");
        try (Application wrong = Application.serve(folder.resolve("empty"), environment)) {
            HttpResponse<String> health = wrong.get("/api/v1/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("otherFolder");
        }
        assertThat(Application.run(environment, "status", "--data", data).said())
                .contains("154 measures");
    }

    @Test
    void migrate_movesThereAndBackWithCorrectionsAndLedger(TestCluster cluster) throws Exception {
        Map<String, String> environment = environment(cluster, OneNode.alias());
        Path data = folder.resolve("moved");
        Plan plan = Samples.report("a.docx", "Рада", 2030)
                .measure("1", "літаки")
                .measure("2", "кораблі")
                .build();
        try (Archive archive = LuceneArchive.open(data)) {
            archive.plans().put(plan);
            archive.plans().put(Samples.plan("b.docx", "Рада", 2031, 2031).build());
            archive.ledger().record(new Entry("a.docx", Optional.of(plan.id()), State.INDEXED, "", 1, Instant.EPOCH));
            archive.corrections()
                    .add(Event.of(
                            plan.id(),
                            new Change.MeasureField(
                                    MeasureRef.of(plan.measures().get(0)), "status", "\"PLANNED\"", "\"DONE\""),
                            "хтось",
                            Instant.EPOCH));
        }

        for (String engine : List.of("elasticsearch", "lucene")) {
            Application.Ended moved = Application.run(environment, "migrate", "--to", engine, "--data", data);

            assertThat(moved.said().lines().map(line -> line.strip().replaceAll(" +", " ")))
                    .as(moved.said())
                    .contains(
                            "documents 2 2",
                            "measures kept 2 2",
                            "measures found 2 2",
                            "corrections 1 1",
                            "files in the ledger 1 1",
                            "All counts agree. Start Zvirka with ZVIRKA_ENGINE=" + engine + " from now on.");
            assertThat(moved.code()).isZero();
        }
        Application.Ended corrected =
                Application.run(environment, "search", "літаки", "--status", "done", "--format", "csv", "--data", data);
        assertThat(corrected.said()).contains("літаки");
    }

    @Test
    void migrate_withoutItsCluster_saysWhatIsWrongAndMovesNothing() throws Exception {
        Path data = folder.resolve("stays");
        try (Archive archive = LuceneArchive.open(data)) {
            archive.plans()
                    .put(Samples.plan("a", "Рада", 2030, 2030)
                            .measure("1", "літаки")
                            .build());
        }

        Application.Ended moved = Application.run(
                Map.of("ZVIRKA_ELASTICSEARCH", "http://127.0.0.1:9", "ZVIRKA_CLUSTER_PATIENCE", "1s"),
                "migrate",
                "--to",
                "elasticsearch",
                "--data",
                data);

        assertThat(moved.code()).isEqualTo(2);
        assertThat(moved.said()).contains("http://127.0.0.1:9").contains("check that it runs");
        try (Archive archive = LuceneArchive.open(data)) {
            assertThat(archive.health().measures()).isEqualTo(1);
        }
    }

    private static Map<String, String> environment(TestCluster cluster, String alias) {
        return Map.of(
                "ZVIRKA_ENGINE",
                "elasticsearch",
                "ZVIRKA_ELASTICSEARCH",
                String.valueOf(cluster.addresses().get(0)),
                "ZVIRKA_CLUSTER_INDEX",
                alias,
                "ZVIRKA_CLUSTER_REPLICAS",
                "0",
                "ZVIRKA_CLUSTER_PATIENCE",
                Duration.ofSeconds(30).toString());
    }

    private static String total(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*(\"total\":\\d+).*", "$1");
    }
}
