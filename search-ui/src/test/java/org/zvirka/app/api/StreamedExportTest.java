package org.zvirka.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.index.Archive;
import org.zvirka.index.Corrections;
import org.zvirka.index.Health;
import org.zvirka.index.Hit;
import org.zvirka.index.Ledger;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.Originals;
import org.zvirka.index.PlanStore;
import org.zvirka.index.PlanSummary;

/** Exports over real connections that break: the client's, and the archive's. */
@SpringBootTest(
        classes = StreamedExportTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.frontend.hotdeploy=false")
class StreamedExportTest {

    private static final long PATIENCE_SECONDS = 60;
    /** More than any buffer on the way holds. */
    private static final int BEFORE_FAILING = 30_000;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @Import({ExportApi.class, ApiErrors.class, ApiConfiguration.class})
    static class Application {
        @Bean
        BreakingArchive archive() {
            return new BreakingArchive();
        }

        @Bean
        Comparisons comparisons(Archive archive) {
            return new Comparisons(archive, DecisionBook.inMemory());
        }
    }

    @Autowired
    private BreakingArchive archive;

    @LocalServerPort
    private int port;

    @BeforeEach
    void fill() {
        archive.begin();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"REPORT_HTML", "REPORT_PDF"},
            mode = EnumSource.Mode.EXCLUDE)
    void clientThatGoesAway_stopsTheWork(ExportFormat format) throws Exception {
        archive.endless();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /api/v1/export?format=" + format.id() + " HTTP/1.1\r\nHost: here\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(in.readNBytes(2000)).hasSize(2000);
        }
        assertThat(archive.closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the scan ends soon after nobody reads any more")
                .isTrue();
        long given = archive.given.get();
        assertThat(given).isPositive();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void archiveThatFailsOnTheWay_neverGivesWhatLooksComplete(ExportFormat format) throws Exception {
        archive.failAfter(BEFORE_FAILING);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/api/v1/export?format=" + format.id()))
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() == 200) {
                    assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
                } else {
                    assertThat(response.statusCode()).isGreaterThanOrEqualTo(500);
                    assertThat(response.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/problem+json");
                    assertThat(response.headers().firstValue("Content-Disposition"))
                            .isEmpty();
                }
            }
        }
    }

    /** Gives the same measure again and again, for ever or until it fails. */
    static final class BreakingArchive implements Archive {

        private final FakeArchive kept = new FakeArchive();
        private volatile long most;
        volatile CountDownLatch closed = new CountDownLatch(1);
        final AtomicLong given = new AtomicLong();

        void begin() {
            kept.clear();
            kept.plans().put(TestPlans.plan("one.txt", List.of("Провести навчання"), List.of(Completion.DONE)));
            closed = new CountDownLatch(1);
            given.set(0);
        }

        void endless() {
            most = Long.MAX_VALUE;
        }

        void failAfter(long hits) {
            most = hits;
        }

        private Stream<Hit> hits() {
            PlanSummary plan = kept.plans().list().getFirst();
            Hit hit = new Hit(
                    plan, kept.plans().plan(plan.id()).orElseThrow().measures().getFirst(), 1, List.of());
            return Stream.generate(() -> {
                        if (given.incrementAndGet() > most) {
                            throw new IllegalStateException("the disk is gone");
                        }
                        return hit;
                    })
                    .onClose(closed::countDown);
        }

        @Override
        public MeasureSearch search() {
            MeasureSearch whole = kept.search();
            return (MeasureSearch) Proxy.newProxyInstance(
                    MeasureSearch.class.getClassLoader(),
                    new Class<?>[] {MeasureSearch.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("scan") ? hits() : method.invoke(whole, arguments));
        }

        @Override
        public PlanStore plans() {
            return kept.plans();
        }

        @Override
        public Corrections corrections() {
            return kept.corrections();
        }

        @Override
        public Ledger ledger() {
            return kept.ledger();
        }

        @Override
        public Originals originals() {
            return kept.originals();
        }

        @Override
        public Health health() {
            return kept.health();
        }

        @Override
        public void close() {
            kept.close();
        }
    }
}
