package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer with an empty archive adds files, sees what became of them, and corrects a measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CuratorJourneyIT {

    /** A busy machine reads a file in seconds rather than moments. */
    private static final double PATIENCE = 60_000;

    /** A column nobody could name, and two measures in one row; the number makes it a file of its own. */
    private static final String CURATED = """
            <meta charset=utf-8><h1>План заходів Вигаданої служби на 2031 рік, примірник %d</h1><table>
            <tr><th>№</th><th>Захід</th><th>Строк</th><th>Нотатки</th></tr>
            <tr><td>1</td><td>Провести навчання; скласти звіт про навчання</td><td>до 1 травня</td><td>Сектор добору</td></tr>
            <tr><td>2</td><td>Оприлюднити відомості про закупівлі</td><td>щокварталу</td><td>Відділ закупівель</td></tr>
            </table>""";

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
        page.locator("#correct > summary").click();
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

    @ParameterizedTest
    @CsvSource({"1440,uk", "390,en"})
    void curator_splitsMergesAndSaysWhatAColumnHolds(int width, String language) throws Exception {
        Path report = files.resolve("curated-" + width + ".html");
        Files.writeString(report, CURATED.formatted(width));
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844))) {
            context.addCookies(List.of(new Cookie("zvirka-language", language).setUrl(server.address())));
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(server.address() + "/documents");
            page.setInputFiles("vaadin-upload input[type=file]", report);
            page.locator(".waiting-line a").first().click();
            Locator rows = page.locator("#measures tbody tr[id]");
            assertThat(rows).hasCount(2);

            page.locator(".column-form select").last().selectOption("RESPONSIBLE");
            page.locator("#columns .author").fill("Curator");
            page.locator("#columns .columns-save").click();
            assertThat(page.locator("#changes")).containsText("Curator");
            assertThat(rows.first()).containsText("Сектор добору");

            rows.first().locator("a").first().click();
            page.locator("#correct > summary").click();
            page.locator("#split summary").click();
            page.locator("#split-text").fill("1) Провести навчання\n2) Скласти звіт про навчання");
            page.locator("#correct-split").click();
            assertThat(page.locator(".measure-text")).hasText("Провести навчання");
            screenshot(page, "split-" + width + "-" + language);

            page.goBack();
            assertThat(rows).hasCount(3);
            rows.nth(1).locator("a").first().click();
            page.locator("#correct > summary").click();
            page.locator("#correct-mergebefore").click();
            assertThat(page.locator(".placard")).isVisible();
            page.locator(".placard a").click();
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("Провести навчання Скласти звіт про навчання");
            screenshot(page, "document-" + width + "-" + language);

            page.locator("#changes .history button").first().click();
            assertThat(rows).hasCount(3);
            assertThat(page.locator("#changes .past")).hasCount(1);
            page.locator("#read-again").click();
            assertThat(page.locator("#read-again")).isEnabled();
            assertThat(rows).hasCount(3);
            org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
        }
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "curator-" + name + ".png"))
                .setFullPage(true));
    }
}
