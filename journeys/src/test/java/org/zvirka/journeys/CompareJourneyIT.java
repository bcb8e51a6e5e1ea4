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

/** Comparing the samples. */
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

    private String years(String more) {
        return address() + "/compare/years?body=" + URLEncoder.encode(TOWN, StandardCharsets.UTF_8) + more;
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
