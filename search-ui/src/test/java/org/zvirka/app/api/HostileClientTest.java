package org.zvirka.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.index.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of the description with whatever a client may send: an answer, told as the description says, no 5xx. */
@SpringBootTest(
        classes = OpenApiTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.prometheus.metrics.export.enabled=true")
class HostileClientTest {

    private static final int TRIES_OF_EACH = 25;
    private static final int UPLOADS = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Archive archive;

    @LocalServerPort
    private int port;

    @BeforeEach
    void fill() {
        archive.plans().put(TestPlans.report());
        YearPlans.all().forEach(archive.plans()::put);
    }

    @Test
    void everyOperation_answersWhateverItsParametersAre() throws Exception {
        JsonNode paths = JSON.readTree(get("/api/v1/openapi").body()).path("paths");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int operations = 0;
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                operations++;
                for (int i = 0; i < TRIES_OF_EACH && operation.getKey().equals("get"); i++) {
                    String request = request(path.getKey(), operation.getValue(), random);
                    answered("seed " + seed + ": " + request, get(request));
                }
            }
        }
        assertThat(operations).as("all of them, uploads by the next test").isGreaterThanOrEqualTo(14);
    }

    @Test
    void uploads_ofAnyNameAndContent_areReadOrRefused() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < UPLOADS; i++) {
            String name = HostileText.next(random);
            byte[] content = new byte[random.nextInt(3) == 0 ? 0 : random.nextInt(300)];
            random.nextBytes(content);
            if (random.nextBoolean()) {
                content = HostileText.next(random).getBytes(StandardCharsets.UTF_8);
            }
            HttpResponse<String> answer = upload(name, content);
            answered("seed " + seed + ", upload " + i + " named " + name, answer);
            if (answer.statusCode() == 201) {
                assertThat(JSON.readTree(answer.body()).path("file").asString())
                        .doesNotContain("../", "/etc/", "\\", "\u0000");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/v1/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd | 400,404",
                "GET | /api/v1/documents/%2e%2e/original | 400,404",
                "GET | /api/v1/measures/abc%00 | 400,404",
                "GET | /api/v1/nothing | 404",
                "GET | /api | 404",
                "GET | /api/v2/measures | 404",
                "GET | /actuator/env | 404",
                "GET | /api/v1/measures?size=1&size=2 | 400",
                "GET | /api/v1/documents?body=x | 400",
                "GET | /api/v1/ledger?state=failed | 400",
                "GET | /api/v1/export?format=csv&format=xlsx | 400",
                "GET | /api/v1/compare/report?format=csv&format=xlsx&by=theme | 400",
                "POST | /api/v1/measures | 405",
                "PUT | /api/v1/documents | 405",
                "DELETE | /api/v1/documents | 405",
                "FOO | /api/v1/measures | 405",
                "POST | /api/v1/documents | 415"
            })
    void wrongRequest_isAProblem(String method, String path, String statuses) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(statuses.split(",")).as(answer.body()).contains(String.valueOf(answer.statusCode()));
        answered(method + " " + path, answer);
    }

    @Test
    void whateverIsAccepted_problemsAreTold() throws Exception {
        for (String accept : List.of("text/html", "nonsense", "image/png", "application/json;q=x", "*/*")) {
            HttpResponse<String> answer = send(
                    HttpRequest.newBuilder(uri("/api/v1/measures?size=many")).header("Accept", accept));
            assertThat(answer.statusCode()).as(accept).isIn(400, 406);
            answered(accept, answer);
        }
    }

    @Test
    void bodiesThatAreNoParts_areRefused() throws Exception {
        for (String type :
                List.of("multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed; boundary=x")) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/v1/documents"))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("--x\r\nno head")));
            assertThat(answer.statusCode()).as(type).isIn(400, 415);
            answered(type, answer);
        }
    }

    @Test
    void partsOfAnOriginal_areGivenOrRefused() throws Exception {
        String id = JSON.readTree(
                        upload("п.txt", "№\tЗахід\tСтрок\n1\tНавчання\tчервень\n".getBytes(StandardCharsets.UTF_8))
                                .body())
                .path("document")
                .asString();
        String path = "/api/v1/documents/" + id + "/original";
        HttpResponse<String> some = send(HttpRequest.newBuilder(uri(path)).header("Range", "bytes=0-2"));
        assertThat(some.statusCode()).isEqualTo(206);
        assertThat(some.body()).isEqualTo("№");
        for (String range : List.of("bytes=9999999-", "bytes=b-a", "lines=1-2")) {
            HttpResponse<String> none = send(HttpRequest.newBuilder(uri(path)).header("Range", range));
            assertThat(none.statusCode()).as(range).isEqualTo(416);
            assertThat(none.headers().firstValue("Content-Range")).isPresent();
            answered(range, none);
        }
    }

    @Test
    void whatTomcatRefuses_isAProblemToo() throws Exception {
        for (String request : List.of(
                "GET /api/v1/measures?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/measures?q={|} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/measures HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/v1/../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n")) {
            String answer = raw(request);
            assertThat(answer)
                    .as(request.substring(0, 9))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json");
            JsonNode problem = JSON.readTree(answer.substring(answer.indexOf('{')));
            assertThat(problem.path("code").asString()).isEqualTo("wrong-request");
            assertThat(problem.path("status").asInt()).isEqualTo(400);
        }
    }

    @Test
    void clientThatLeavesInTheMiddle_harmsNobody() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write("GET /api/v1/export?format=ndjson HTTP/1.1\r\nHost: x\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                socket.setSoLinger(true, 0);
            }
        }
        assertThat(get("/api/v1/measures").statusCode()).isEqualTo(200);
    }

    /** No failure of the server; and what is refused is refused as a problem with a code. */
    private static void answered(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(what)
                    .startsWith("application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.path("code").asString("")).as(what).isNotEmpty();
            assertThat(problem.path("status").asInt()).as(what).isEqualTo(answer.statusCode());
            assertThat(problem.path("detail").asString(""))
                    .as(what)
                    .isNotEmpty()
                    .doesNotContain("Exception");
        }
    }

    private static String request(String path, JsonNode operation, Random random) {
        StringBuilder request = new StringBuilder(path.replace("{id}", encoded(HostileText.next(random))));
        List<String> given = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query") && random.nextInt(3) == 0) {
                int times = parameter.path("schema").path("type").asString("").equals("array") ? random.nextInt(4) : 1;
                for (int i = 0; i < times; i++) {
                    given.add(parameter.path("name").asString() + "=" + encoded(HostileText.next(random)));
                }
            }
        }
        return given.isEmpty() ? request.toString() : request + "?" + String.join("&", given);
    }

    private HttpResponse<String> upload(String name, byte[] bytes) throws Exception {
        String head = "--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\"", "%22").replaceAll("[\\r\\n]", " ") + "\"\r\n\r\n";
        return send(HttpRequest.newBuilder(uri("/api/v1/documents"))
                .header("Content-Type", "multipart/form-data; boundary=x1x")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--x1x--\r\n"))));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
