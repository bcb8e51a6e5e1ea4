package org.zvirka.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.index.Archive;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.Readers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the API against its own description, and throws at it whatever the description allows and much that it does not. */
@SpringBootTest(
        classes = OpenApiTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.prometheus.metrics.export.enabled=true")
class OpenApiTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @EnableConfigurationProperties(ZvirkaProperties.class)
    @Import({
        MeasuresApi.class,
        DocumentsApi.class,
        ArchiveApi.class,
        CorrectionsApi.class,
        NothingHere.class,
        UploadApi.class,
        ExportApi.class,
        CompareApi.class,
        CompareReportApi.class,
        PrintApi.class,
        ApiErrors.class,
        ApiConfiguration.class,
        ApiDescription.class,
        ArchiveMeters.class
    })
    static class Application {
        @Bean
        Archive archive() {
            return LuceneArchive.inMemory();
        }

        @Bean
        Comparisons comparisons(Archive archive) {
            return new Comparisons(archive, DecisionBook.inMemory());
        }

        @Bean
        Intake intake(Archive archive) {
            return new Intake(archive, Readers.inProcess(), Analysis.standard(), Clock.systemUTC(), 1);
        }
    }

    private static final Path PRINTED = Path.of("../samples/vyshnestav-plan-2022.pdf");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Archive archive;

    @LocalServerPort
    private int port;

    @BeforeEach
    void fill() {
        archive.plans().put(TestPlans.report());
    }

    @Test
    void answers_haveTheShapeTheDescriptionSays() throws Exception {
        JsonNode api = description();
        Schemas schemas = new Schemas(api);
        String measure = TestPlans.report().measures().getFirst().id().value();
        YearPlans.all().forEach(archive.plans()::put);
        archive.plans().put(YearPlans.third());
        Plan plan = YearPlans.all().get(0);
        Plan report = YearPlans.all().get(1);
        for (String[] each : new String[][] {
            {"/api/v1/measures", "/api/v1/measures?facets=status,theme&highlight=true&q=облік"},
            {"/api/v1/measures/{id}", "/api/v1/measures/" + measure},
            {"/api/v1/documents", "/api/v1/documents"},
            {"/api/v1/documents/{id}", "/api/v1/documents/" + TestPlans.report().id()},
            {"/api/v1/ledger", "/api/v1/ledger"},
            {"/api/v1/health", "/api/v1/health"},
            {"/api/v1/compare", "/api/v1/compare?body=" + encoded(YearPlans.TOWN)},
            {"/api/v1/compare", "/api/v1/compare?only=unchanged&body=" + encoded(YearPlans.TOWN)},
            {"/api/v1/compare", "/api/v1/compare?fate=reported&plan=" + plan.id() + "&report=" + report.id()},
            {
                "/api/v1/compare",
                "/api/v1/compare?year=2021&bodies=" + encoded(YearPlans.TOWN) + "&bodies=" + encoded(YearPlans.CITY)
            },
            {"/api/v1/compare", "/api/v1/compare?by=theme&year=2021"},
            {"/api/v1/compare", "/api/v1/compare?by=year"}
        }) {
            HttpResponse<String> response = get(each[1].replace("облік", encoded("облік")));
            assertThat(response.statusCode()).as(each[1]).isEqualTo(200);
            assertThat(schemas.differences(
                            schemas.answer(each[0], "get", "200"), JSON.readTree(response.body()), each[0]))
                    .isEmpty();
        }
    }

    @Test
    void description_namesEveryFilterAndHidesTheInsides() throws Exception {
        JsonNode api = description();
        assertThat(api.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/measures",
                        "/api/v1/measures/{id}",
                        "/api/v1/documents",
                        "/api/v1/documents/{id}",
                        "/api/v1/ledger",
                        "/api/v1/health",
                        "/api/v1/export",
                        "/api/v1/export/metadata",
                        "/api/v1/documents/{id}/original",
                        "/api/v1/measures/{id}/picture",
                        "/api/v1/compare",
                        "/api/v1/compare/export",
                        "/api/v1/compare/export/metadata",
                        "/api/v1/compare/report",
                        "/api/v1/corrections");
        List<String> parameters = new ArrayList<>();
        api.path("paths")
                .path("/api/v1/measures")
                .path("get")
                .path("parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asString()));
        assertThat(parameters)
                .containsAll(org.zvirka.app.selection.Selection.PARAMETERS)
                .contains("size", "cursor", "facets", "highlight")
                .doesNotContain("all");
    }

    @Test
    void upload_isReadOnceAndFailuresAreToldApart() throws Exception {
        byte[] plan = """
                ПЛАН ЗАХОДІВ Вишнеставської міської ради на 2023 рік

                № з/п\tЗміст заходу\tТермін виконання\tВідповідальні
                1\tВести облік подарунків\tпостійно\tВідділ управління персоналом
                """.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> first = upload("plan.txt", plan, "");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        Schemas schemas = new Schemas(description());
        assertThat(schemas.differences(
                        schemas.answer("/api/v1/documents", "post", "201"), JSON.readTree(first.body()), "upload"))
                .isEmpty();
        assertThat(get(first.headers().firstValue("Location").orElseThrow()).statusCode())
                .isEqualTo(200);
        int documents = archive.plans().list().size();
        assertThat(upload("plan.txt", plan, "").statusCode()).isEqualTo(201);
        assertThat(archive.plans().list()).hasSize(documents);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("plan.txt"));
            zip.write(plan);
        }
        HttpResponse<String> zip = upload("plans.zip", zipped.toByteArray(), "");
        assertThat(zip.statusCode()).as(zip.body()).isEqualTo(201);
        assertThat(zip.headers().firstValue("Location"))
                .as("an archive is no document")
                .isEmpty();
        HttpResponse<String> empty = upload("empty.docx", new byte[0], "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(empty.body()).path("row").path("state").asString())
                .isEqualTo("empty");
        HttpResponse<String> again = upload("other-name.docx", new byte[0], "");
        assertThat(again.statusCode())
                .as("bytes that could not be taken before: " + again.body())
                .isEqualTo(422);
        assertThat(upload("plan.txt", plan, "http://elsewhere.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void originalsAndPictures_areWhatTheDescriptionSays() throws Exception {
        JsonNode api = description();
        byte[] print = Files.readAllBytes(PRINTED);
        JsonNode row = JSON.readTree(upload("print.pdf", print, "").body());
        String document = "/api/v1/documents/" + row.path("document").asString();
        HttpResponse<byte[]> original = bytes(document + "/original");
        assertThat(original.body()).isEqualTo(print);
        described(api, "/api/v1/documents/{id}/original", original);
        String measure = JSON.readTree(get(document).body())
                .path("measures")
                .path(0)
                .path("id")
                .asString();
        HttpResponse<byte[]> picture = bytes("/api/v1/measures/" + measure + "/picture");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth())
                .isGreaterThan(100);
        described(api, "/api/v1/measures/{id}/picture", picture);
    }

    /** The media type of an answer is one that the description names, as bytes. */
    private static void described(JsonNode api, String path, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode content = api.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content");
        assertThat(content.propertyNames()).contains(type);
        assertThat(content.path(type).path("schema").path("format").asString(""))
                .isEqualTo("binary");
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void export_streamsWhatTheSearchFinds() throws Exception {
        HttpResponse<String> csv = get("/api/v1/export?format=csv&status=done&document="
                + TestPlans.report().id());
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains(".csv");
        String link = csv.headers().firstValue("Link").orElseThrow();
        HttpResponse<String> described = get(link.substring(1, link.indexOf('>')));
        assertThat(JSON.readTree(described.body())
                        .path("zvirka:export")
                        .path("measures")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/api/v1/export?format=csv&q=(((").statusCode()).isEqualTo(400);
    }

    @Test
    void numbers_areThereForPrometheus() throws Exception {
        HttpResponse<String> response = get("/actuator/prometheus");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("zvirka_documents ", "zvirka_up 1.0", "zvirka_files{state=\"indexed\"}");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private JsonNode description() throws Exception {
        HttpResponse<String> response = get("/api/v1/openapi");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> upload(String name, byte[] bytes, String origin) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/documents"))
                .header("Content-Type", "multipart/form-data; boundary=x1x")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(
                                "--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                        + "\"\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--x1x--\r\n")));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
