package org.zvirka.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A browser before the application with the samples in it: a fresh page for each test, which must not complain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SamplesJourney {

    @TempDir
    private static Path data;

    private final int width;
    private final int height;
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private RunningServer server;
    private @Nullable BrowserContext context;
    /** The open page. */
    Page page;

    SamplesJourney(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @BeforeAll
    void start() throws Exception {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
        server = RunningServer.start(data, Packaged.samples());
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
        playwright.close();
    }

    @BeforeEach
    void open() {
        complaints.clear();
        open(width);
    }

    /** A new page of another width in place of the one before. */
    void open(int wide) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(wide, height).setLocale("uk-UA"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void quiet() {
        context.close();
        context = null;
        Assertions.assertThat(complaints)
                .as("what the browser complained about")
                .isEmpty();
    }

    String address() {
        return server.address();
    }
}
