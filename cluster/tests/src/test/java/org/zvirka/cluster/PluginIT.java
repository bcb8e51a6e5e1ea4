package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;

class PluginIT {

    @TempDir
    Path folder;

    @Test
    void nodeWithoutThePlugin_isToldAtStartWithTheCommandThatInstallsIt() throws Exception {
        try (TestCluster bare = TestCluster.startBare(folder.resolve("cluster"));
                ElasticArchive archive = ElasticArchive.open(
                        folder.resolve("data"),
                        new ElasticSettings(
                                List.copyOf(bare.addresses()),
                                "bare",
                                new ElasticSettings.Credentials.None(),
                                Optional.empty(),
                                1,
                                0,
                                Duration.ZERO))) {
            assertThat(archive.health().up()).isFalse();
            assertThat(archive.health().problem()).isEqualTo("pluginMissing");
            assertThat(archive.health().detail()).contains("bin/elasticsearch-plugin install analysis-ukrainian");
        }
    }
}
