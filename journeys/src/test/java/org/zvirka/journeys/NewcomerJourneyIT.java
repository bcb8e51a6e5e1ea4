package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Someone who has never seen it, before an empty archive: told what to do, and within a few steps at a measure. Each takes
 * the document out again, so that the next one also finds the archive empty.
 */
class NewcomerJourneyIT extends BrowserJourney {

    private static final double PATIENCE = 60_000;

    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @ParameterizedTest
    @CsvSource({"1440,uk", "390,uk", "1440,en", "390,en"})
    void newcomer_fillsAnEmptyArchive_andFindsAMeasure(int width, String language) {
        try (Reader reader = new Reader(browser, server, "newcomer", width, language)) {
            Page page = reader.page();
            page.navigate(server.address());
            reader.first(".placard code");
            reader.look("empty");
            page.navigate(server.address() + "/search?q=навчання");
            reader.first(".placard");
            reader.look("empty-search");
            page.navigate(server.address() + "/nosuch");
            reader.first(".placard");
            reader.look("unknown-address");
            page.navigate(server.address());
            page.locator(".placard a[href='/documents']").click();
            page.setInputFiles(
                    "vaadin-upload input[type=file]", Packaged.samples().resolve("vyshnestav-report-2021.docx"));
            Locator open = page.locator(".waiting-line a").first();
            open.waitFor();
            String document = open.getAttribute("href");
            reader.look("read");
            page.locator("#query").fill("навчання");
            page.locator("#query").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=.*"));
            Locator hit = reader.first(".hit mark");
            reader.look("found");
            hit.click();
            assertThat(page.locator("#detail .measure-text")).isVisible();
            reader.look("measure");
            page.navigate(server.address() + document);
            page.locator("#remove-document").click();
            page.locator(".removal button").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/documents"));
        }
    }
}
