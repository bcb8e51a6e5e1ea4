package org.zvirka.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.index.elastic.ElasticSettings.Credentials;
import org.zvirka.index.engine.EngineUnavailableException;

/** A cluster behind TLS and a login. */
@ExtendWith(OneNode.class)
class SecurityIT {

    private static final String KEY = base64("id:a-key-that-may-write");
    private static final String READER = base64("id:a-key-that-may-read");
    private static final Plan PLAN =
            Samples.plan("a", "Рада", 2030, 2030).measure("1", "літаки").build();

    @TempDir
    static Path certificates;

    @TempDir
    Path folder;

    private static Gate gate;

    @BeforeAll
    static void open(TestCluster cluster) throws Exception {
        gate = Gate.before(
                cluster.addresses().get(0),
                certificates,
                Map.of(
                        "ApiKey " + KEY, true,
                        "ApiKey " + READER, false,
                        "Basic " + base64("zvirka:пароль"), true));
    }

    @AfterAll
    static void close() {
        if (gate != null) {
            gate.close();
        }
    }

    static List<Credentials> good() {
        return List.of(new Credentials.ApiKey(KEY), new Credentials.Basic("zvirka", "пароль"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodCredentials_areLetInOverTls(Credentials credentials) throws Exception {
        try (ElasticArchive archive = archive(credentials, Optional.of(gate.certificate()))) {
            archive.plans().put(PLAN);

            assertThat(archive.awaitIndexed(Duration.ofMinutes(1))).isTrue();
            assertThat(archive.search().search(SearchRequest.of("літак", Filters.NONE)))
                    .isInstanceOfSatisfying(SearchResult.Found.class, found -> assertThat(found.total())
                            .isEqualTo(1));
            assertThat(archive.health().up()).isTrue();
        }
    }

    static List<Credentials> bad() {
        return List.of(
                new Credentials.None(),
                new Credentials.ApiKey(base64("id:stolen-and-revoked")),
                new Credentials.Basic("zvirka", "stolen-and-revoked"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badCredentials_areToldWithoutTheSecret(Credentials credentials) {
        try (ElasticArchive archive = archive(credentials, Optional.of(gate.certificate()))) {
            assertRefused(archive, "credentials");
            assertThat(archive.health().detail())
                    .doesNotContain("stolen")
                    .doesNotContain(base64("id:stolen-and-revoked"));
        }
    }

    @Test
    void keyThatMayNotWrite_isTold() {
        try (ElasticArchive archive = archive(new Credentials.ApiKey(READER), Optional.of(gate.certificate()))) {
            assertThatThrownBy(() -> archive.plans().put(PLAN))
                    .isInstanceOfSatisfying(EngineUnavailableException.class, e -> assertThat(e.problem())
                            .isEqualTo("security"))
                    .hasMessageContaining("lacks a right");
        }
    }

    @Test
    void certificateNobodyKnows_isToldWithTheSettingThatHelps() {
        try (ElasticArchive archive = archive(new Credentials.ApiKey(KEY), Optional.empty())) {
            assertRefused(archive, "zvirka.cluster.certificate");
        }
    }

    @Test
    void certificateFileThatIsNone_isTold() {
        try (ElasticArchive archive =
                archive(new Credentials.ApiKey(KEY), Optional.of(certificates.resolve("missing.pem")))) {
            assertRefused(archive, "missing.pem");
        }
    }

    private static void assertRefused(ElasticArchive archive, String words) {
        assertThat(archive.search().search(SearchRequest.of("літак", Filters.NONE)))
                .isInstanceOfSatisfying(SearchResult.Unavailable.class, away -> {
                    assertThat(away.health().problem()).isEqualTo("security");
                    assertThat(away.health().detail()).contains(words);
                });
        assertThat(archive.plans().list()).isEmpty();
    }

    private ElasticArchive archive(Credentials credentials, Optional<Path> authority) {
        return ElasticArchive.open(
                folder,
                new ElasticSettings(
                        List.of(gate.address()),
                        OneNode.alias(),
                        credentials,
                        authority,
                        1,
                        0,
                        Duration.ofSeconds(30)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
