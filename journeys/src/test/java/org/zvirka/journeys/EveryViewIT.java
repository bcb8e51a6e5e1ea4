package org.zvirka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view, wide and narrow, in both languages: no barrier, nothing beyond the edge, no complaint of the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewIT {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String BARRIERS = """
            async () => {
              const result = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']});
              return result.violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.nodes[0].html.slice(0, 200));
            }""";

    @TempDir
    private static Path data;

    private Playwright playwright;
    private Browser browser;
    private RunningServer server;
    private String axe = "";

    @BeforeAll
    void start() throws Exception {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
        server = RunningServer.start(data, Packaged.samples());
        axe = script();
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"1440,uk,LIGHT", "1440,en,DARK", "390,uk,DARK", "390,en,LIGHT"})
    void everyView_isReadableForAll(int width, String language, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme))) {
            context.addCookies(List.of(new Cookie("zvirka-language", language).setUrl(server.address())));
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(complaints::add);
            List<String> barriers = new ArrayList<>();
            List<String> addresses = addresses(page);
            for (int i = 0; i < addresses.size(); i++) {
                look(page, addresses.get(i), barriers);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(
                                Path.of("target", "screenshots", "view-" + i + "-" + width + "-" + language + ".png")));
            }
            forms(
                    page,
                    addresses.stream()
                            .filter(each -> each.startsWith("/measure/"))
                            .findFirst()
                            .orElseThrow(),
                    barriers);
            assertThat(barriers).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    private void look(Page page, String address, List<String> barriers) {
        open(page, address);
        barriers(page, address, barriers);
    }

    /** What opens only on demand: the list of keys, and the editors of a measure. */
    private void forms(Page page, String measure, List<String> barriers) {
        open(page, measure);
        page.evaluate("document.getElementById('keys').showModal()");
        barriers(page, "keys", barriers);
        page.keyboard().press("Escape");
        page.locator("#correct > summary").click();
        page.locator("#split > summary").click();
        for (String field : List.of("themes", "schedule", "references", "figures")) {
            page.locator("#correct-field").selectOption(field);
            page.locator(
                            field.equals("schedule")
                                    ? ".schedule-editor"
                                    : field.equals("themes") ? ".theme-boxes" : "#correct-more")
                    .waitFor();
            barriers(page, "editor of " + field, barriers);
        }
    }

    private void barriers(Page page, String address, List<String> barriers) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(axe));
        for (Object barrier : (List<?>) page.evaluate(BARRIERS)) {
            barriers.add(address + ": " + barrier);
        }
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) beyond).intValue() > 0) {
            barriers.add(address + ": " + beyond + " pixels beyond the edge");
        }
    }

    /** The fixed ones, and a document and a measure that the archive holds. */
    private List<String> addresses(Page page) {
        open(page, "/documents");
        String document = page.locator(".ledger-file a").first().getAttribute("href");
        open(page, document);
        String measure = page.locator(".measure-table td a").first().getAttribute("href");
        String id = measure.substring(measure.lastIndexOf('/') + 1);
        open(page, "/compare");
        String report = page.locator("a[href*='compare/report']").first().getAttribute("href");
        String years = page.locator("a[href*='compare/years']").first().getAttribute("href");
        return List.of(
                "/",
                "/search?q=навчання",
                "/search?m=" + id,
                "/search?q=((",
                "/search?q=немаєтакогослова",
                "/documents",
                document,
                measure,
                "/review",
                "/names?kind=party",
                "/export?q=навчання",
                "/compare",
                "/compare/report",
                "/compare/years",
                "/compare/bodies",
                "/names",
                report,
                years,
                "/compare/bodies?year=2022&theme=training",
                "/compare/bodies?by=year&show=done",
                "/nosuch");
    }

    private void open(Page page, String address) {
        page.navigate(server.address() + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("main > *").first().waitFor();
    }

    private static String script() throws IOException {
        try (InputStream in = EveryViewIT.class.getResourceAsStream(AXE)) {
            if (in == null) {
                throw new IOException("the library axe-core is not on the class path: " + AXE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
