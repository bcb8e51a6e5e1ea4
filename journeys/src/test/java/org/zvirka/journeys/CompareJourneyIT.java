package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Comparing the samples, and taking away what is seen. */
class CompareJourneyIT extends SamplesJourney {

    private static final String TOWN = "Вишнеставська міська рада";

    CompareJourneyIT() {
        super(1440, 1000);
    }

    @Test
    void planAndReport_isReachedFromTheList_andItsNumbersLeadToTheirRows() {
        page.navigate(address() + "/compare");
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
        page.navigate(address() + "/compare/bodies");
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
        page.navigate(address() + "/compare/bodies?year=2022");
        page.locator("#choose-show").selectOption("DONE");
        assertThat(page).hasURL(Pattern.compile(".*show=done.*"));
        assertThat(page.locator(".heat-table").first()).containsText(Pattern.compile("\\d+/\\d+"));
        page.locator("#choose-theme").selectOption("training");
        page.locator(".side-by-side h3").first().waitFor();
        shot("compare-bodies");
        page.reload();
        page.locator(".side-by-side h3").first().waitFor();
    }

    @Test
    void everyExport_hasAsManyRowsAsTheScreenCounts() throws Exception {
        for (String search : List.of(
                "", "?status=DONE&kind=REPORT", "?q=" + URLEncoder.encode("закупівлі", StandardCharsets.UTF_8))) {
            page.navigate(address() + "/search" + search);
            page.locator(".hit").first().waitFor();
            long shown = number(page.locator(".count").first());
            page.navigate(address() + "/export" + search);
            Assertions.assertThat(number(page.locator("#export-count")))
                    .isEqualTo(shown)
                    .isPositive();
            Assertions.assertThat(ExportedRows.csv(download("#export-csv")))
                    .as(search)
                    .isEqualTo(shown);
            Assertions.assertThat(ExportedRows.csv(download("#export-csv-excel")))
                    .as(search)
                    .isEqualTo(shown);
            Assertions.assertThat(ExportedRows.xlsx(download("#export-xlsx")))
                    .as(search)
                    .isEqualTo(shown);
            Assertions.assertThat(ExportedRows.ndjson(download("#export-ndjson")))
                    .as(search)
                    .isEqualTo(shown);
        }
    }

    @Test
    void comparison_isTakenAwayAsItStandsOnTheScreen() throws Exception {
        page.navigate(address() + "/compare/years?body=" + URLEncoder.encode(TOWN, StandardCharsets.UTF_8)
                + "&only=reworded");
        page.locator(".strip a[aria-current=true]").waitFor();
        long shown = number(page.locator(".strip a[aria-current=true] .strip-number"));
        page.locator("#compare-export summary").click();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "compare-export.png")));
        Assertions.assertThat(ExportedRows.csv(download("#compare-export-csv")))
                .isEqualTo(shown)
                .isPositive();
        Path pdf = copy("/api/v1/compare/export?format=report-pdf&only=reworded&body="
                + URLEncoder.encode(TOWN, StandardCharsets.UTF_8));
        Assertions.assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** Digits at the beginning, with the spaces that part thousands. */
    private static long number(Locator text) {
        return Long.parseLong(text.innerText()
                .replaceFirst("(?s)^([\\d\\s\\u00a0\\u202f]+).*", "$1")
                .replaceAll("\\D", ""));
    }

    private Path download(String link) {
        Download download = page.waitForDownload(() -> page.locator(link).click());
        Assertions.assertThat(download.failure()).isNull();
        return download.path();
    }

    /** What a new tab would show. */
    private Path copy(String path) throws Exception {
        Path file = Files.createTempFile("report", ".pdf");
        file.toFile().deleteOnExit();
        Files.write(file, page.request().get(address() + path).body());
        return file;
    }

    private String years(String more) {
        return address() + "/compare/years?body=" + URLEncoder.encode(TOWN, StandardCharsets.UTF_8) + more;
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
