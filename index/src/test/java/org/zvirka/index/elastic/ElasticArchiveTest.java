package org.zvirka.index.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.engine.EngineUnavailableException;

class ElasticArchiveTest {

    @TempDir
    Path folder;

    @Test
    void archiveWithoutItsCluster_opensListsAndSaysWhatIsWrong() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (Archive archive = ElasticArchive.open(folder, settings("http://127.0.0.1:" + port))) {
            assertThatThrownBy(() -> archive.plans()
                            .put(Samples.plan("a", "Рада", 2030, 2030)
                                    .measure("1", "літаки")
                                    .build()))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> assertThat(e.problem())
                            .isEqualTo("unreachable"))
                    .hasMessageContaining("check that it runs");

            assertThat(archive.plans().list()).hasSize(1);
            assertThat(archive.health().up()).isFalse();
            assertThat(archive.health().problem()).isEqualTo("unreachable");
            assertThat(archive.search().search(SearchRequest.of("літак", Filters.NONE)))
                    .isInstanceOf(SearchResult.Unavailable.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, security_exception: missing credentials, security",
        "403, security_exception: no right, security",
        "403, cluster_block_exception: index [x] blocked by: [FORBIDDEN/12/index read-only], readOnly",
        "429, cluster_block_exception: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark], readOnly",
        "400, mapper_parsing_exception: failed to parse field, mapping",
        "400, strict_dynamic_mapping_exception: not allowed, mapping",
        "400, illegal_argument_exception: Unknown analyzer type [ukrainian] for [lemmas], pluginMissing",
        "503, master_not_discovered_exception: none, unreachable"
    })
    void answerOfTheCluster_isToldAsWhatToDo(int status, String reason, String problem) {
        assertThat(Trouble.answered("somewhere: ", status, reason, new IllegalStateException())
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void secrets_areNotPrinted() {
        assertThat(new ElasticSettings.Credentials.ApiKey("s3cret").toString()).doesNotContain("s3cret");
        assertThat(new ElasticSettings.Credentials.Basic("user", "s3cret").toString())
                .doesNotContain("s3cret");
    }

    @Test
    void wrongSettings_areRefusedWithAnExample() {
        assertThatThrownBy(() -> ElasticSettings.of(List.of())).hasMessageContaining("https://localhost:9200");
        assertThatThrownBy(() -> settings("localhost:9200")).hasMessageContaining("https://localhost:9200");
    }

    private static ElasticSettings settings(String address) {
        return new ElasticSettings(
                List.of(URI.create(address)),
                "zvirka",
                new ElasticSettings.Credentials.None(),
                Optional.empty(),
                1,
                0,
                Duration.ZERO);
    }
}
