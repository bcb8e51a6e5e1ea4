package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Comparing the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareJourneyIT {

    private static final String TOWN = "Вишнеставська міська рада";

    @TempDir
    private static Path data;

    private Playwright playwright;
    private Browser browser;
    private RunningServer server;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

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
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000));
        page = context.newPage();
        complaints.clear();
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
        Assertions.assertThat(complaints)
                .as("what the browser complained about")
                .isEmpty();
    }

    @Test
    void planAndReport_isReachedFromTheList_andItsNumbersLeadToTheirRows() {
        page.navigate(server.address() + "/compare");
        page.getByText("План 2021 і звіт 2021").first().click();
        assertThat(page.locator("h1")).hasText(Pattern.compile(".*план 2021 і звіт 2021"));
        Locator reported = page.locator(".strip a").nth(1);
        int count = Integer.parseInt(reported.locator(".strip-number").innerText());
        reported.click();
        assertThat(page).hasURL(Pattern.compile(".*fate=reported.*"));
        Assertions.assertThat(count).isPositive();
        assertThat(page.locator("tr.fate-reported")).not().hasCount(0);
        shot("compare-report");
    }

    @Test
    void bars_leadToAsManyMeasuresAsTheySay() {
        page.navigate(years(""));
        Locator link = page.locator(".heat-table").first().locator("td a").first();
        page.locator("details:has(.heat-table) summary").first().click();
        int count = Integer.parseInt(link.innerText());
        link.click();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?.*"));
        assertThat(page.locator(".count, [role=status]").first()).hasText(Pattern.compile("^" + count + "\\D.*"));
    }

    @Test
    void flow_isAPictureAndATable_thatLeadToTheMeasures() {
        page.navigate(years(""));
        page.locator(".picture svg").first().waitFor();
        shot("compare-years");
        page.navigate(years("&only=way_reworded"));
        assertThat(page.locator(".strip a[aria-current=true]")).containsText("змінили в останньому плані");
        assertThat(page.locator(".diff ins").first()).isVisible();
    }

    @Test
    void picture_isSavedAsSvgAndPng() throws IOException {
        page.navigate(server.address() + "/compare/bodies");
        page.locator(".picture svg").first().waitFor();
        for (String type : List.of("SVG", "PNG")) {
            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Зберегти " + type))
                            .first()
                            .click());
            Assertions.assertThat(download.suggestedFilename()).endsWith("." + type.toLowerCase(java.util.Locale.ROOT));
            Assertions.assertThat(Files.size(download.path())).isGreaterThan(1000);
        }
    }

    @Test
    void bodies_areComparedByThemeAndYear_andTheAddressKeepsIt() {
        page.navigate(server.address() + "/compare/bodies?year=2022");
        page.locator("#choose-show").selectOption("DONE");
        assertThat(page).hasURL(Pattern.compile(".*show=done.*"));
        assertThat(page.locator(".heat-table").first()).containsText(Pattern.compile("\\d+/\\d+"));
        page.locator("#choose-theme").selectOption("training");
        page.locator(".side-by-side h3").first().waitFor();
        shot("compare-bodies");
        page.reload();
        page.locator(".side-by-side h3").first().waitFor();
    }

    private String years(String more) {
        return server.address() + "/compare/years?body=" + URLEncoder.encode(TOWN, StandardCharsets.UTF_8) + more;
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
