package org.zvirka.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zvirka.app.FakeArchive;
import org.zvirka.ingest.document.DocumentId;

/** Originals and pages over HTTP: only what is kept, never shown by the browser, never another file. */
@SpringBootTest(
        classes = OriginalFilesTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.frontend.hotdeploy=false")
class OriginalFilesTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @Import({OriginalFiles.class, PageFiles.class})
    static class Application {
        @Bean
        FakeArchive archive() {
            return new FakeArchive();
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private FakeArchive archive;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void original_comesAsAFileToSave() throws Exception {
        Path page = Files.writeString(folder.resolve("evil.html"), "<script>alert(1)</script>");
        DocumentId id = archive.originals().keep(page);
        HttpResponse<String> answer = get("/original/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.body()).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/original/..%2F..%2F..%2Fetc%2Fpasswd",
                "/original/%2e%2e/%2e%2e/etc/passwd",
                "/original/etc",
                "/original/0000000000000000000000000000000000000000000000000000000000000000",
                "/page/..%2F..%2Fetc/1.png",
                "/page/0000000000000000000000000000000000000000000000000000000000000000/1.png"
            })
    void whatIsNoKeptDocument_isNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void pageOfWhatIsNoPdf_isNotFound() throws Exception {
        DocumentId id = archive.originals().keep(Files.writeString(folder.resolve("a.txt"), "не PDF"));
        assertThat(get("/page/" + id + "/1.png").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
