package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst from a question to the printed row, on wide and narrow screens, in both languages; and by keys alone. */
class ReaderJourneysIT extends BrowserJourney {

    private static final double PATIENCE = 60_000;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);

    ReaderJourneysIT() {
        super(
                Packaged.samples().resolve("vyshnestav-plan-2021.docx"),
                Packaged.samples().resolve("vyshnestav-report-2021.docx"),
                Packaged.samples().resolve("vyshnestav-plan-2022.pdf"),
                Packaged.samples().resolve("landkadastr-programme-2021.pdf"));
    }

    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @ParameterizedTest
    @CsvSource({"1440,uk", "1440,en", "390,uk", "390,en"})
    void analyst_goesFromAQuestionToThePrintedRow_andTakesItAlong(int width, String language) {
        try (Reader reader = new Reader(browser, server, "analyst", width, language)) {
            Page page = reader.page();
            page.navigate(server.address());
            reader.first(".coverage table");
            reader.look("overview");
            page.locator(".actions a[href^='/search?q=']").first().click();
            reader.first(".hit mark");
            narrow(reader, width);
            String address = page.url();
            page.locator(".hit").first().click();
            assertThat(page.locator("#detail .measure-text")).isVisible();
            assertThat(page.locator("#detail .marked-row, #detail .row-frame").first())
                    .isVisible(PATIENTLY);
            reader.look("measure");
            cite(page);
            reader.look("citation");
            page.locator("#detail .sheet-actions a[href^='/measure/']").click();
            assertThat(page.locator(".page .measure-text")).isVisible();
            reader.look("page");
            page.goBack();
            assertThat(page.locator("#detail .measure-text")).isVisible();
            page.goBack();
            // At once, while the view is still on its way back: the click must not be lost.
            page.locator("#export").click();
            assertThat(page.locator("#export-count")).containsText(Pattern.compile("\\d"));
            reader.look("export");
            page.goBack();
            assertThat(page).hasURL(address);
            assertThat(page.locator("#detail .measure-text")).isHidden();
        }
    }

    /** Two values of one filter and one of another, each gone again by its chip. */
    private static void narrow(Reader reader, int width) {
        Page page = reader.page();
        boolean sheet = width < 900;
        if (sheet) {
            page.locator(".facets-button").click();
        }
        page.locator("#facets .facet").first().locator(".facet-value").first().click();
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*body=.*"));
        reader.look("filters");
        if (sheet) {
            page.locator(".facets-done").click();
        }
        reader.look("hits");
    }

    private void cite(Page page) {
        page.locator("#similar > summary").click();
        assertThat(page.locator("#similar p, #similar li").first()).isVisible();
        page.locator("#cite > summary").click();
        assertThat(page.locator("#cite pre")).containsText("@misc{zvirka-");
        assertThat(page.locator("#cite p").first()).containsText(server.address() + "/measure/");
    }

    @Test
    void analyst_neverReachesForTheMouse() {
        try (Reader reader = new Reader(browser, server, "keys", 1440, "uk")) {
            Page page = reader.page();
            page.navigate(server.address());
            reader.first(".coverage table");
            page.keyboard().press("/");
            Assertions.assertThat(reader.keyboard()).isEqualTo("query");
            page.keyboard().type("вишнестав");
            assertThat(page.locator("#suggestions")).isVisible();
            reader.look("offers");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#suggestions [aria-selected=true]")).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*[?&](body|party|q)=.*"));
            page.navigate(server.address() + "/search");
            reader.first(".hit");
            page.keyboard().press("/");
            page.keyboard().type("конфлікт інтересів");
            page.keyboard().press("Enter");
            reader.first(".hit mark");
            page.waitForCondition(() -> reader.keyboard().equals("TD"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#detail .marked-row, #detail .row-frame").first())
                    .isVisible(PATIENTLY);
            page.waitForCondition(() -> reader.keyboard().equals("H2"));
            reader.look("measure");
            page.keyboard().press("Escape");
            assertThat(page.locator("#detail .measure-text")).isHidden();
            page.waitForCondition(() -> reader.keyboard().equals("TD"));
            page.keyboard().press("Escape");
            page.waitForCondition(() -> reader.keyboard().equals("query"));
            page.keyboard().press("ArrowDown");
            page.waitForCondition(() -> reader.keyboard().equals("TD"));
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            reader.look("help");
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
        }
    }

    @Test
    void misspelledQuestion_isPutRightByOneClick() {
        try (Reader reader = new Reader(browser, server, "misspelled", 1440, "uk")) {
            Page page = reader.page();
            page.navigate(server.address() + "/search?q=канфлікт");
            reader.first(".step button");
            reader.look("nothing");
            page.locator(".step button").first().click();
            reader.first(".hit mark");
        }
    }

    @Test
    void lostSession_comesBackByItself() {
        try (Reader reader = new Reader(browser, server, "session", 1440, "uk")) {
            Page page = reader.page();
            page.navigate(server.address() + "/search?q=навчання");
            reader.first(".hit mark");
            page.context()
                    .addCookies(List.of(new Cookie("JSESSIONID", "forgotten-by-the-server").setUrl(server.address())));
            Locator before = page.locator(".search-view");
            before.evaluate("view => { view.dataset.old = 'yes'; }");
            page.locator(".facet-value").first().click();
            assertThat(page.locator(".search-view:not([data-old])")).isVisible();
            reader.first(".hit mark");
            assertThat(page).hasURL(Pattern.compile(".*q=.*"));
            assertThat(page.locator(".v-system-error")).hasCount(0);
            page.locator(".facet-value").first().click();
            assertThat(page.locator(".chip")).hasCount(1);
        }
    }
}
