package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.index.engine.EngineUnavailableException;

/** A folder that is empty, lost or another one never empties a full index. */
@ExtendWith(OneNode.class)
class OwnershipIT {

    @TempDir
    Path folder;

    @Test
    void anotherFolder_isRefusedAndTheIndexStaysFull(TestCluster cluster) throws Exception {
        String alias = OneNode.alias();
        fill(cluster, alias, "own", 3);

        try (ElasticArchive stranger = open(cluster, alias, "other")) {
            assertThat(stranger.awaitIndexed(Duration.ofSeconds(3))).isFalse();
            assertThat(stranger.health().up()).isFalse();
            assertThat(stranger.health().problem()).isEqualTo("otherFolder");
            assertThat(stranger.health().detail()).contains("zvirka.cluster.index");
            assertThatThrownBy(() -> stranger.plans().put(plan("new")))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> assertThat(e.problem())
                            .isEqualTo("otherFolder"));
        }

        try (ElasticArchive owner = open(cluster, alias, "own")) {
            assertThat(total(owner)).isEqualTo(3);
            assertThat(owner.health().up()).isTrue();
        }
    }

    @Test
    void folderThatLostItsPlans_leavesTheIndexAloneAndSaysSo(TestCluster cluster) throws Exception {
        String alias = OneNode.alias();
        fill(cluster, alias, "own", 3);
        Path plans = folder.resolve("own/plans");
        Files.move(plans, folder.resolve("backup"));

        try (ElasticArchive emptied = open(cluster, alias, "own")) {
            assertThat(emptied.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(emptied.health().problem()).isEqualTo("strangers");
            assertThat(emptied.health().detail()).contains("3 documents").contains("backup");
            emptied.plans().put(plan("new"));
            assertThat(total(emptied)).isEqualTo(4);
        }
        remove(plans);
        Files.move(folder.resolve("backup"), plans);

        try (ElasticArchive restored = open(cluster, alias, "own")) {
            assertThat(restored.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(total(restored)).isEqualTo(4);
            assertThat(restored.plans().list()).hasSize(3);
        }
    }

    @Test
    void documentRemovedWhileTheClusterIsAway_isGoneWhenItReturns(TestCluster cluster) throws Exception {
        String alias = OneNode.alias();
        fill(cluster, alias, "own", 2);

        cluster.kill(0);
        try (ElasticArchive archive = open(cluster, alias, "own")) {
            assertThatThrownBy(() -> archive.plans().remove(plan("f0").id()))
                    .isInstanceOf(EngineUnavailableException.class);
        } finally {
            cluster.restart(0);
        }

        try (ElasticArchive archive = open(cluster, alias, "own")) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(total(archive)).isEqualTo(1);
            assertThat(archive.health().up()).isTrue();
            archive.plans().put(plan("f0"));
            assertThat(total(archive)).isEqualTo(2);
        }
    }

    @Test
    void indexThatSomebodyRemoved_isMadeAnewWithoutARestart(TestCluster cluster) throws Exception {
        String alias = OneNode.alias();
        fill(cluster, alias, "own", 3);

        try (ElasticArchive archive = open(cluster, alias, "own")) {
            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            cluster.ask("DELETE", "/" + alias + "-measures-1", "");
            archive.plans().put(plan("new"));

            Waiting.until(
                    "all in the new index",
                    () -> archive.search().search(SearchRequest.of("літак", Filters.NONE))
                                    instanceof SearchResult.Found found
                            && found.total() == 4);
            assertThat(archive.health().up()).isTrue();
        }
    }

    private void fill(TestCluster cluster, String alias, String name, int plans) throws Exception {
        try (ElasticArchive archive = open(cluster, alias, name)) {
            for (int i = 0; i < plans; i++) {
                archive.plans().put(plan("f" + i));
            }
        }
    }

    private ElasticArchive open(TestCluster cluster, String alias, String name) {
        return ElasticArchive.open(
                folder.resolve(name),
                new ElasticSettings(
                        List.copyOf(cluster.addresses()),
                        alias,
                        new ElasticSettings.Credentials.None(),
                        Optional.empty(),
                        1,
                        0,
                        Duration.ofSeconds(1)));
    }

    private static Plan plan(String file) {
        return Samples.plan(file, "Рада", 2030, 2030).measure("1", "літаки").build();
    }

    private static long total(Archive archive) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("літак", Filters.NONE))).total();
    }

    private static void remove(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
