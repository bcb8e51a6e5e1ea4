package org.zvirka.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.Archive;
import org.zvirka.index.contract.CorrectionContract;
import org.zvirka.index.contract.SearchContract;
import org.zvirka.index.contract.StoreContract;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;

@ExtendWith(OneNode.class)
class ElasticsearchIT {

    @TempDir
    static Path folder;

    private static TestCluster cluster;

    @BeforeAll
    static void start(TestCluster shared) {
        cluster = shared;
    }

    /** An index of its own for every archive. */
    private static Archive archive() throws InterruptedException {
        String alias = OneNode.alias();
        ElasticArchive archive = ElasticArchive.open(
                folder.resolve(alias),
                new ElasticSettings(
                        List.copyOf(cluster.addresses()),
                        alias,
                        new ElasticSettings.Credentials.None(),
                        Optional.empty(),
                        1,
                        0,
                        Duration.ofSeconds(30)));
        archive.awaitIndexed(Duration.ofSeconds(30));
        return archive;
    }

    @Nested
    class Search extends SearchContract {
        @Override
        protected Archive open() throws Exception {
            return archive();
        }
    }

    @Nested
    class Store extends StoreContract {
        @Override
        protected Archive open() throws Exception {
            return archive();
        }
    }

    @Nested
    class Correction extends CorrectionContract {
        @Override
        protected Archive open() throws Exception {
            return archive();
        }
    }
}
