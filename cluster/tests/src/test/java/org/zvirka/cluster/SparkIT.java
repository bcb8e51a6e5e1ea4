package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.Filters;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;

/** The job in a local Spark, started as on a machine of a cluster: Spark's own jars first, the job's beside them. */
@ExtendWith(OneNode.class)
class SparkIT {

    private static final long LONGEST_MINUTES = 6;
    /** What Spark 4.1 itself adds to the command line of every JVM it starts. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/jdk.internal.ref",
            "java.base/sun.nio.ch",
            "java.base/sun.nio.cs",
            "java.base/sun.security.action",
            "java.base/sun.util.calendar",
            "java.security.jgss/sun.security.krb5");

    @TempDir
    Path folder;

    @Test
    void job_readsAFolderOnceAndTheApplicationTakesItOver(TestCluster cluster) throws Exception {
        String alias = OneNode.alias();
        Path documents = documents();

        Ended first = job(cluster, alias, documents);
        assertThat(first.lines())
                .as(first.said())
                .contains("indexed 3", "duplicate 1", "empty 1", "read before 0", "archive 1");
        assertThat(first.code()).as("an empty file is a failure").isEqualTo(3);
        String measures = first.lines().stream()
                .filter(line -> line.startsWith("measures in the index"))
                .findFirst()
                .orElseThrow();
        Ended again = job(cluster, alias, documents);
        assertThat(again.lines()).as(again.said()).contains("read before 5", measures);

        try (ElasticArchive archive = ElasticArchive.open(folder.resolve("data"), settings(cluster, alias))) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(2))).isTrue();
            assertThat(archive.health().up()).as(archive.health().detail()).isTrue();
            assertThat(archive.plans().list())
                    .extracting(plan -> plan.file())
                    .containsExactlyInAnyOrder("_нижче/plan.txt", "other.txt", "all.zip/inner.txt");
            assertThat(archive.ledger().counts())
                    .containsEntry(State.INDEXED, 3L)
                    .containsEntry(State.DUPLICATE, 1L)
                    .containsEntry(State.ARCHIVE, 1L)
                    .containsEntry(State.EMPTY, 1L);
            SearchResult.Found found = (SearchResult.Found) archive.search().search(SearchRequest.of("", Filters.NONE));
            assertThat("measures in the index " + found.total()).isEqualTo(measures);
            assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> assertThat(
                            archive.plans().plan(hit.plan().id()).orElseThrow().measures())
                    .contains(hit.measure()));
        }
    }

    /** Three plans, one of them in an archive, a twin, an empty file and one that is hidden. */
    private Path documents() throws IOException {
        Path documents = folder.resolve("documents");
        Path below = Files.createDirectories(documents.resolve("_нижче"));
        Files.writeString(below.resolve("plan.txt"), plan("літаків"));
        Files.writeString(documents.resolve("other.txt"), plan("кораблів"));
        Files.copy(documents.resolve("other.txt"), documents.resolve("twin.txt"));
        Files.createFile(documents.resolve("empty.pdf"));
        Files.writeString(documents.resolve(".hidden.txt"), plan("нічого"));
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(documents.resolve("all.zip")))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("inner.txt"));
            zip.write(plan("потягів").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return documents;
    }

    private static String plan(String what) {
        return """
                ПЛАН
                заходів із запобігання корупції на 2030 рік

                № з/п\tЗахід\tСтрок виконання\tВідповідальний
                1\tПровести перевірку %s\tдо 1 березня 2030 року\tВідділ кадрів
                2\tОприлюднити звіт про перевірку %s\tгрудень 2030 року\tЮридичний відділ
                """.formatted(what, what);
    }

    private record Ended(int code, String said) {
        List<String> lines() {
            return said.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
        }
    }

    private Ended job(TestCluster cluster, String alias, Path documents) throws Exception {
        Path root = Application.root();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.driver.host=127.0.0.1",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dio.netty.tryReflectionSetAccessible=true",
                "--enable-native-access=ALL-UNNAMED"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                root.resolve("spark/home/target/spark/jars") + "/*" + System.getProperty("path.separator")
                        + root.resolve("spark/target/zvirka-spark/lib") + "/*",
                "org.zvirka.spark.ReadingJobMain",
                documents.toUri().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "ZVIRKA_ELASTICSEARCH",
                        String.valueOf(cluster.addresses().get(0)),
                        "ZVIRKA_CLUSTER_INDEX",
                        alias,
                        "ZVIRKA_CLUSTER_REPLICAS",
                        "0"));
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> {
            try (var in = process.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "cut off: " + e;
            }
        });
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), said.get(1, TimeUnit.MINUTES));
    }

    private static ElasticSettings settings(TestCluster cluster, String alias) {
        return new ElasticSettings(
                List.copyOf(cluster.addresses()),
                alias,
                new ElasticSettings.Credentials.None(),
                Optional.empty(),
                1,
                0,
                Duration.ofMinutes(1));
    }
}
