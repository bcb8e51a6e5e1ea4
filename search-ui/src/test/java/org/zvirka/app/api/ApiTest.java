package org.zvirka.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.index.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over HTTP, with an archive in memory behind it. */
@SpringBootTest(
        classes = ApiTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.frontend.hotdeploy=false")
class ApiTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @Import({
        MeasuresApi.class,
        DocumentsApi.class,
        ArchiveApi.class,
        NothingHere.class,
        ApiErrors.class,
        ApiConfiguration.class
    })
    static class Application {
        @Bean
        FakeArchive archive() {
            return new FakeArchive();
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private FakeArchive archive;

    @LocalServerPort
    private int port;

    @BeforeEach
    void fill() {
        archive.clear();
        archive.plans().put(TestPlans.report());
    }

    @Test
    void measures_tellTheTotalAndThePage() throws Exception {
        JsonNode answer = json(get("/api/v1/measures?size=1&facets=status,body"), 200);
        assertThat(answer.path("total").asInt())
                .isEqualTo(TestPlans.report().measures().size());
        assertThat(answer.path("measures")).hasSize(1);
        assertThat(answer.path("next").asString()).isNotEmpty();
        assertThat(answer.path("facets").path("body").get(0).path("value").asString())
                .isEqualTo(TestPlans.report().body());
    }

    @Test
    void sizeZero_isTheTotalAlone() throws Exception {
        HttpResponse<String> response = get("/api/v1/measures?size=0");
        assertThat(response.body())
                .contains("\"total\":" + TestPlans.report().measures().size());
        assertThat(json(response, 200).path("measures")).isEmpty();
    }

    @Test
    void measure_hasTheFieldsOfExtract() throws Exception {
        String id = TestPlans.report().measures().getFirst().id().value();
        JsonNode answer = json(get("/api/v1/measures/" + id), 200);
        JsonNode extracted = org.zvirka.analysis.json.PlanJson.toTree(
                TestPlans.report().measures().getFirst());
        extracted.properties().forEach(field -> assertThat(answer.path(field.getKey()))
                .as(field.getKey())
                .isEqualTo(field.getValue()));
    }

    @Test
    void sameAnswer_isNotSentTwice() throws Exception {
        HttpResponse<String> first = get("/api/v1/measures");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = send(request("/api/v1/measures").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void unknownFilter_isAnErrorAndNotQuietlyLeftOut() throws Exception {
        JsonNode problem = problem(get("/api/v1/measures?stauts=done"), 400, "wrong-parameter");
        assertThat(problem.path("detail").asString()).contains("stauts", "status");
        problem(get("/api/v1/measures?status=finished"), 400, "wrong-parameter");
        problem(get("/api/v1/measures?size=1001"), 400, "wrong-parameter");
        problem(get("/api/v1/measures?size=many"), 400, "wrong-request");
        problem(get("/api/v1/measures?from=tomorrow"), 400, "wrong-parameter");
        problem(get("/api/v1/measures?q=a&=1"), 400, "wrong-request");
        problem(get("/api/v1/measures?q=%F0%28%8C"), 400, "wrong-request");
    }

    @Test
    void badQuery_tellsWhere() throws Exception {
        JsonNode problem = problem(get("/api/v1/measures?q=a%20((b"), 400, "bad-query");
        assertThat(problem.path("position").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNotThere_isNotFound() throws Exception {
        problem(get("/api/v1/measures/" + "0".repeat(20)), 404, "not-found");
        problem(get("/api/v1/measures/%D1%96"), 404, "not-found");
        problem(get("/api/v1/documents/zzz"), 404, "not-found");
        problem(get("/api/v1/nothing"), 404, "not-found");
    }

    @Test
    void otherMethod_isRefused() throws Exception {
        problem(
                send(request("/api/v1/measures").method("DELETE", HttpRequest.BodyPublishers.noBody())),
                405,
                "wrong-request");
    }

    @Test
    void document_carriesItsMeasuresAndFindings() throws Exception {
        JsonNode list = json(get("/api/v1/documents"), 200);
        assertThat(list.path("total").asInt()).isEqualTo(1);
        JsonNode answer = json(
                get("/api/v1/documents/"
                        + list.path("documents").get(0).path("id").asString()),
                200);
        assertThat(answer.path("measures"))
                .hasSize(TestPlans.report().measures().size());
        assertThat(answer.path("document").path("body").asString())
                .isEqualTo(TestPlans.report().body());
    }

    @Test
    void ledger_namesEveryFile() throws Exception {
        archive.ledger("broken.docx", Ledger.State.UNREADABLE, "not a ZIP");
        JsonNode answer = json(get("/api/v1/ledger"), 200);
        assertThat(answer.path("counts").path("unreadable").asInt()).isEqualTo(1);
        assertThat(answer.path("files").get(0).path("reason").asString()).isEqualTo("not a ZIP");
    }

    @Test
    void archiveThatIsDown_isSaidAndNotEmpty() throws Exception {
        archive.down(true);
        assertThat(json(get("/api/v1/health"), 503).path("up").asBoolean(true)).isFalse();
        HttpResponse<String> response = get("/api/v1/measures");
        problem(response, 503, "unavailable");
        assertThat(response.headers().firstValue("Retry-After")).contains("10");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        JsonNode problem = json(response, status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).isNotEmpty().doesNotContain("Exception");
        return problem;
    }
}
