package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
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
        assertThat(asked(200, nodes("analysis-ukrainian", "analysis-ukrainian")).verdict())
                .isEqualTo(Checkup.Verdict.FINE);
    }

    @Test
    void clusterWithoutIt_saysWhatToInstall() throws IOException {
        Checkup checkup = asked(200, nodes("analysis-ukrainian", "repository-s3"));
        assertThat(checkup.verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(checkup.words()).contains("elasticsearch-plugin install analysis-ukrainian on node1");
    }

    @Test
    void clusterThatLetsNobodyIn_saysWhatToSet() throws IOException {
        Checkup checkup = asked(401, "{}");
        assertThat(checkup.verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(checkup.words()).contains("ZVIRKA_CLUSTER_APIKEY");
    }

    @Test
    void whatIsNoCluster_isSaid() throws IOException {
        assertThat(asked(200, "<html>").words()).contains("not as Elasticsearch does");
        assertThat(asked(200, "{}").verdict()).isEqualTo(Checkup.Verdict.BAD);
        assertThat(asked(502, "").words()).contains("is it Elasticsearch?");
    }

    @Test
    void clusterWithACertificateOfItsOwn_isAskedWithTheConfiguredTrustAndCredentials() throws Exception {
        Path store = folder.resolve("node.p12");
        keytool("-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1");
        Path certificate = folder.resolve("ca.pem");
        keytool("-exportcert", "-alias", "node", "-rfc", "-file", certificate.toString());
        HttpsServer cluster = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        cluster.createContext("/_nodes/plugins", exchange -> {
            boolean known = "ApiKey sesame".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = nodes("analysis-ukrainian").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        cluster.start();
        try {
            String address = "https://127.0.0.1:" + cluster.getAddress().getPort();
            assertThat(Checkup.elasticsearch(settings(address)).words()).contains("ZVIRKA_CLUSTER_CERTIFICATE");
            Map<String, String> trusting = new HashMap<>(Map.of("zvirka.cluster.certificate", certificate.toString()));
            assertThat(Checkup.elasticsearch(settings(address, trusting)).words())
                    .contains("lets nobody in");
            trusting.put("zvirka.cluster.api-key", "sesame");
            assertThat(Checkup.elasticsearch(settings(address, trusting)).verdict())
                    .isEqualTo(Checkup.Verdict.FINE);
            trusting.put(
                    "zvirka.cluster.certificate", folder.resolve("none.pem").toString());
            assertThat(Checkup.elasticsearch(settings(address, trusting)).words())
                    .contains("cannot use the certificate");
        } finally {
            cluster.stop(0);
        }
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-keystore",
                folder.resolve("node.p12").toString(),
                "-storepass",
                "changeit"));
        command.addAll(1, List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        char[] password = "changeit".toCharArray();
        KeyStore keys = KeyStore.getInstance(store.toFile(), password);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /** As a cluster of nodes with a plugin each tells it. */
    private static String nodes(String... plugins) {
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < plugins.length; i++) {
            nodes.append(i == 0 ? "" : ",")
                    .append("\"id" + i + "\":{\"name\":\"node" + i + "\",\"plugins\":[{\"name\":\"" + plugins[i]
                            + "\"}]}");
        }
        return "{\"nodes\":{" + nodes + "}}";
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
        cluster.createContext("/_nodes/plugins", exchange -> {
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
        return settings(address, Map.of());
    }

    private static ZvirkaProperties settings(String address, Map<String, String> more) {
        Map<String, String> given = new HashMap<>(more);
        if (!address.isEmpty()) {
            given.put("zvirka.engine", "elasticsearch");
            given.put("zvirka.elasticsearch", address);
        }
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("zvirka", ZvirkaProperties.class);
    }
}
