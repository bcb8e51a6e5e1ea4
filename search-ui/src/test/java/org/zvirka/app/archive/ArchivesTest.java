package org.zvirka.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.index.Archive;

class ArchivesTest {

    @TempDir
    Path folder;

    @Test
    void settings_areTheApplicationsDefaultsAndTheGivenFolder() {
        ZvirkaProperties settings = Archives.settings(folder);

        assertThat(settings.data()).isEqualTo(folder);
        assertThat(settings.engine()).isEqualTo(ZvirkaProperties.Engine.LUCENE);
        assertThat(settings.reading().workers()).isEqualTo(2);
    }

    @Test
    void clusterWithoutAnAddress_isToldInOneSentence() {
        assertThatThrownBy(() -> Archives.settings(folder, ZvirkaProperties.Engine.ELASTICSEARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("zvirka.elasticsearch: name the cluster's address");
    }

    @Test
    void archive_opensOnTheConfiguredEngine() {
        try (Archive archive = Archives.open(Archives.settings(folder))) {
            assertThat(archive.health().engine()).isEqualTo("lucene");
        }
    }
}
