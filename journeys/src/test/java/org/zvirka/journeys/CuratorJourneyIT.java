package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer with an empty archive adds files, sees what became of them, and corrects a measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CuratorJourneyIT {

    /** A busy machine reads a file in seconds rather than moments. */
    private static final double PATIENCE = 60_000;

    @TempDir
    private static Path data;

    @TempDir
    private static Path files;

    private Playwright playwright;
    private Browser browser;
    private RunningServer server;

    @BeforeAll
    void start() throws Exception {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
        server = RunningServer.start(data);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
        playwright.close();
    }

    @Test
    void newcomer_addsFiles_andCorrectsAMeasure() throws Exception {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.address());
        assertThat(page.getByText("Архів ще порожній")).isVisible();
        page.locator("main").getByText("Додати документи").click();
        assertThat(page).hasURL(Pattern.compile(".*/documents"));

        Path empty = Files.createFile(files.resolve("порожній.docx"));
        Path report = Packaged.samples().resolve("vyshnestav-report-2021.docx");
        page.setInputFiles("vaadin-upload input[type=file]", new Path[] {empty, report});
        page.locator(".waiting-line", new Page.LocatorOptions().setHasText("порожній.docx"))
                .getByText("Порожній", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .waitFor();
        page.locator(".waiting-line a").first().click();
        assertThat(page.locator("#measures tbody tr").first()).isVisible();

        page.locator(".measure-table td a").first().click();
        page.locator("#correct summary").click();
        page.locator("#correct-field").selectOption("text");
        page.locator("textarea#correct-value").fill("Виправлений захід");
        page.locator(".author").fill("Куратор");
        page.locator("#correct-save").click();
        assertThat(page.locator(".measure-text")).hasText("Виправлений захід");
        assertThat(page.locator(".history")).containsText("Куратор");

        page.reload();
        assertThat(page.locator(".measure-text")).hasText("Виправлений захід");
        page.locator(".history button").first().click();
        assertThat(page.locator(".measure-text")).not().hasText("Виправлений захід");
    }
}
