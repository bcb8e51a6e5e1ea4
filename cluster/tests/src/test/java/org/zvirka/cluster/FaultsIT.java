package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.index.engine.EngineUnavailableException;

/** Three nodes and what can happen to them. */
class FaultsIT {

    private static final int MEASURES = 20;
    private static final Duration AWAY = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static TestCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = TestCluster.start(folder.resolve("cluster"), 3);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static ElasticArchive open(String alias, Duration patience) throws InterruptedException {
        return open(alias, patience, Duration.ofMinutes(1));
    }

    private static ElasticArchive open(String alias, Duration patience, Duration wait) throws InterruptedException {
        ElasticArchive archive = ElasticArchive.open(
                folder.resolve(alias),
                new ElasticSettings(
                        List.copyOf(cluster.addresses()),
                        alias,
                        new ElasticSettings.Credentials.None(),
                        Optional.empty(),
                        1,
                        2,
                        patience));
        archive.awaitIndexed(wait);
        return archive;
    }

    @Test
    void nodeKilledWhileWriting_losesAndDoublesNothing() throws Exception {
        CountDownLatch some = new CountDownLatch(5);
        try (ElasticArchive archive = open("killed", Duration.ofMinutes(2));
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    archive.plans().put(plan("k" + i));
                    some.countDown();
                }
            });
            some.await();

            cluster.kill(1);
            writing.get(4, TimeUnit.MINUTES);

            assertThat(ids(archive)).hasSize(30 * MEASURES);
            assertThat(total(archive)).isEqualTo(30L * MEASURES);
        } finally {
            cluster.restart(1);
        }
    }

    @Test
    void clusterAway_isSaidAndMendedWithoutARestart() throws Exception {
        try (ElasticArchive archive = open("away", Duration.ofMinutes(3));
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            archive.plans().put(plan("before"));

            cluster.killAll();
            long away = System.nanoTime();
            assertThat(archive.search().search(SearchRequest.of("літак", Filters.NONE)))
                    .isInstanceOfSatisfying(
                            SearchResult.Unavailable.class,
                            now -> assertThat(now.health().problem()).isEqualTo("unreachable"));
            assertThat(archive.health().up()).isFalse();
            Future<?> writing = writer.submit(() -> archive.plans().put(plan("meanwhile")));
            Waiting.until("twenty seconds away", () -> System.nanoTime() - away > AWAY.toNanos());
            assertThat(writing.isDone()).as("it waits and is not given up").isFalse();
            cluster.restart(0, 1, 2);
            writing.get(4, TimeUnit.MINUTES);

            assertThat(total(archive)).isEqualTo(2L * MEASURES);
            assertThat(archive.health().up()).isTrue();
        }
    }

    @Test
    void archiveOpenedWhileTheClusterIsAway_catchesUpWhenItReturns() throws Exception {
        try (ElasticArchive first = open("late", Duration.ofMinutes(2))) {
            first.plans().put(plan("one"));
        }
        cluster.killAll();
        try (ElasticArchive archive = ElasticArchive.open(
                folder.resolve("late"),
                new ElasticSettings(
                        List.copyOf(cluster.addresses()),
                        "late",
                        new ElasticSettings.Credentials.None(),
                        Optional.empty(),
                        1,
                        2,
                        Duration.ZERO))) {
            assertThat(archive.health().problem()).isEqualTo("unreachable");
            assertThat(archive.plans().list()).hasSize(1);
            assertThatThrownBy(() -> archive.plans().put(plan("two")))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> assertThat(e.problem())
                            .isEqualTo("unreachable"));

            cluster.restart(0, 1, 2);

            assertThat(archive.awaitIndexed(Duration.ofMinutes(3))).isTrue();
            assertThat(total(archive)).isEqualTo(2L * MEASURES);
        }
    }

    @Test
    void indexMadeReadOnly_isSaidAndWrittenWhenLifted() throws Exception {
        try (ElasticArchive archive = open("full", Duration.ofSeconds(1))) {
            archive.plans().put(plan("one"));
            cluster.ask("PUT", "/full-measures-*/_settings", "{\"index.blocks.read_only_allow_delete\":true}");

            assertThatThrownBy(() -> archive.plans().put(plan("two")))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> {
                        assertThat(e.problem()).isEqualTo("readOnly");
                        assertThat(e).hasMessageContaining("make room");
                    });
            assertThat(total(archive)).isEqualTo(MEASURES);

            cluster.ask("PUT", "/full-measures-*/_settings", "{\"index.blocks.read_only_allow_delete\":null}");
            archive.plans().put(plan("two"));
            assertThat(total(archive)).isEqualTo(2L * MEASURES);
            assertThat(ids(archive)).hasSize(2 * MEASURES);
        }
    }

    @Test
    void indexOfSomebodyElse_isSaid() throws Exception {
        cluster.ask(
                "PUT",
                "/foreign-measures-1",
                "{\"aliases\":{\"foreign\":{}},\"mappings\":{\"_meta\":{\"zvirka-format\":1},\"properties\":"
                        + "{\"order\":{\"properties\":{\"body\":{\"type\":\"long\"}}}}}}");

        try (ElasticArchive archive = open("foreign", Duration.ofSeconds(1), Duration.ZERO)) {
            assertThatThrownBy(() -> archive.plans().put(plan("one")))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> assertThat(e.problem())
                            .isEqualTo("mapping"));
        }
    }

    @Test
    void otherFormat_isBuiltBesideWhileSearchesGoOnAndSwappedIn() throws Exception {
        try (ElasticArchive archive = open("format", Duration.ofMinutes(1))) {
            for (int i = 0; i < 5; i++) {
                archive.plans().put(plan("f" + i));
            }
        }
        cluster.ask("PUT", "/format-measures-1/_mapping", "{\"_meta\":{\"zvirka-format\":0}}");

        try (ElasticArchive archive = open("format", Duration.ofMinutes(1), Duration.ZERO)) {
            do {
                assertThat(total(archive)).isEqualTo(5L * MEASURES);
            } while (!archive.awaitIndexed(Duration.ofMillis(1)));
            assertThat(total(archive)).isEqualTo(5L * MEASURES);
        }
        assertThat(cluster.ask("GET", "/_alias/format", ""))
                .contains("format-measures-2")
                .doesNotContain("format-measures-1");
    }

    private static Plan plan(String file) {
        Samples plan = Samples.plan(file, "Рада", 2030, 2030);
        for (int i = 1; i <= MEASURES; i++) {
            plan.measure(String.valueOf(i), "Перевірити літак " + file + " частина " + i);
        }
        return plan.build();
    }

    private static long total(Archive archive) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("літак", Filters.NONE))).total();
    }

    private static Set<String> ids(Archive archive) {
        try (Stream<Hit> hits = archive.search()
                .scan(new SearchRequest("літак", Filters.NONE, Set.of(), SearchRequest.Sort.DOCUMENT, "", 50, false))) {
            return hits.map(hit -> hit.measure().id().value()).collect(java.util.stream.Collectors.toSet());
        }
    }
}
