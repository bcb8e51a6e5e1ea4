package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.zvirka.app.ZvirkaProperties;

class CheckupTest {

    @TempDir
    private Path folder;

    @Test
    void clusterWithItsPlugin_isFine() throws IOException {
        assertThat(asked(200, "analysis-ukrainian\n").verdict()).isEqualTo(Checkup.Verdict.FINE);
    }

    @Test
    void clusterWithoutIt_saysWhatToInstall() throws IOException {
        Checkup checkup = asked(200, "repository-s3\n");
        assertThat(checkup.verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(checkup.words()).contains("elasticsearch-plugin install analysis-ukrainian");
    }

    @Test
    void clusterThatLetsNobodyIn_saysWhatToSet() throws IOException {
        Checkup checkup = asked(401, "{}");
        assertThat(checkup.verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(checkup.words()).contains("ZVIRKA_CLUSTER_APIKEY");
    }

    @Test
    void clusterThatIsAway_isSaid() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Checkup checkup = Checkup.elasticsearch(settings("http://127.0.0.1:" + free));
        assertThat(checkup.verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(checkup.words()).contains("does not answer");
    }

    @Test
    void embeddedEngine_needsNoCluster() {
        assertThat(Checkup.elasticsearch(settings("")).words()).contains("not used");
    }

    @Test
    void takenPort_isTold() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Checkup.port(socket.getLocalPort()).words()).contains("taken by another program");
        }
        assertThat(Checkup.port(70_000).words()).contains("is no port");
    }

    @Test
    void languagesOfTesseract_areTold() {
        assertThat(Checkup.languages(List.of("List of available languages in \"/usr/x\" (2):", "eng", "ukr"))
                        .words())
                .isEqualTo("with eng, ukr");
        assertThat(Checkup.languages(List.of("List of available languages (1):", "eng"))
                        .words())
                .contains("without Ukrainian (only eng)", "tesseract-ocr-ukr");
    }

    @Test
    void folderThatIsAFile_cannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        assertThat(Checkup.data(file).verdict()).isEqualTo(Checkup.Verdict.BAD);
    }

    private static Checkup asked(int status, String answer) throws IOException {
        HttpServer cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.createContext("/_cat/plugins", exchange -> {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        cluster.start();
        try {
            return Checkup.elasticsearch(
                    settings("http://127.0.0.1:" + cluster.getAddress().getPort()));
        } finally {
            cluster.stop(0);
        }
    }

    private static ZvirkaProperties settings(String address) {
        Map<String, String> given = address.isEmpty()
                ? Map.of()
                : Map.of("zvirka.engine", "elasticsearch", "zvirka.elasticsearch", address);
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("zvirka", ZvirkaProperties.class);
    }
}
