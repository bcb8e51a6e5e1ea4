package org.zvirka.index.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Batches against nodes that refuse and one that takes them. */
class BulkTest {

    /** Each is one more chance for what is sent next to be spoiled by what was sent before. */
    private static final int REFUSING = 4;

    private static final int OPERATIONS = 100;

    private final List<HttpServer> refusing = new ArrayList<>();
    private final List<List<String>> received = new CopyOnWriteArrayList<>();
    private HttpServer willing;

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < REFUSING; i++) {
            refusing.add(server(BulkTest::refuse));
        }
        willing = server(this::take);
    }

    @AfterEach
    void stop() {
        willing.stop(0);
        refusing.forEach(server -> server.stop(0));
    }

    /** What was sent before spoils what is sent next now and then only. */
    @RepeatedTest(3)
    void nodesRefusing_theNextOneGetsTheWholeBatchOnce() {
        List<HttpServer> servers = new ArrayList<>(refusing);
        servers.add(willing);
        ElasticSettings settings = settings(servers.stream()
                .map(server ->
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .toList());

        try (Connection connection = new Connection(settings)) {
            new Bulk(connection, settings, Refresh.False).send("plans", operations());
        }

        assertThat(received).hasSize(1);
        assertThat(received.get(0)).hasSize(2 * OPERATIONS);
    }

    @Test
    void nodeThatNeverAnswers_isLeftForAnother() throws IOException {
        try (ServerSocket frozen = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ElasticSettings settings = settings(List.of(address(frozen.getLocalPort()), address(willing)));
            try (Connection connection = new Connection(settings, Duration.ofSeconds(1))) {
                Bulk bulk = new Bulk(connection, settings, Refresh.False);
                // Nodes are asked in turn: one of two is the frozen one's.
                bulk.send("plans", operations());
                bulk.send("plans", operations());
            }
        }

        assertThat(received).hasSize(2).allMatch(lines -> lines.size() == 2 * OPERATIONS);
    }

    private static URI address(HttpServer server) {
        return address(server.getAddress().getPort());
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static HttpServer server(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static ElasticSettings settings(List<URI> nodes) {
        return new ElasticSettings(
                nodes, "plans", new ElasticSettings.Credentials.None(), Optional.empty(), 1, 0, Duration.ZERO);
    }

    private static List<BulkOperation> operations() {
        return IntStream.range(0, OPERATIONS)
                .mapToObj(i -> BulkOperation.of(o ->
                        o.index(x -> x.id("m" + i).document(Map.of("text", "Провести перевірку " + "я".repeat(i))))))
                .toList();
    }

    /** As a node does that has lost its master. */
    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 503, "{\"status\":503,\"error\":{\"type\":\"master_not_discovered_exception\"}}");
    }

    private void take(HttpExchange exchange) throws IOException {
        List<String> lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        received.add(lines);
        String items = lines.stream()
                .filter(line -> line.startsWith("{\"index\""))
                .map(line -> "{\"index\":{\"_index\":\"plans\",\"_id\":\"m\",\"status\":200}}")
                .collect(Collectors.joining(","));
        answer(exchange, 200, "{\"took\":1,\"errors\":false,\"items\":[" + items + "]}");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
