package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Searching the samples. */
class SearchJourneyIT extends SamplesJourney {

    private static final String QUERY = "конфлікту інтересів";
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    SearchJourneyIT() {
        super(WIDE, 844);
    }

    @Test
    void searching_findsAllFormsOfAWordAndMarksThem() {
        search(QUERY);
        assertThat(hits().first()).isVisible();
        assertThat(page.locator(".hit mark").first()).hasText(Pattern.compile("конфлікт|інтерес"));
        int inflected = total();
        shot("search");
        search("конфлікт інтересів");
        assertThat(page).hasURL(Pattern.compile(".*q=%D0%BA%D0%BE%D0%BD%D1%84%D0%BB%D1%96%D0%BA%D1%82[%+].*"));
        Assertions.assertThat(total()).isEqualTo(inflected).isPositive();
    }

    @Test
    void filter_leavesWhatItSays_andBackUndoesIt() {
        page.navigate(address() + "/search");
        assertThat(hits().first()).isVisible();
        int all = total();
        Locator facet = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Виконання"));
        facet.getByText("Не виконано").click();
        assertThat(page).hasURL(Pattern.compile(".*status=NOT_DONE.*"));
        Assertions.assertThat(total()).isPositive().isLessThan(all);
        assertThat(page.locator(".hit .status-word").first()).hasText("Не виконано");
        shot("filter");
        page.goBack();
        assertThat(page).not().hasURL(Pattern.compile(".*status=.*"));
        assertThat(count()).hasText(Pattern.compile("^" + all + "\\D.*"));
    }

    @Test
    void measure_opensBesideTheList_withItsWordsAndItsSource() {
        search(QUERY);
        hits().first().click();
        Locator sheet = page.locator("#detail article");
        assertThat(sheet.locator("h2")).isVisible();
        assertThat(sheet.locator(".measure-text")).not().isEmpty();
        assertThat(page).hasURL(Pattern.compile(".*[?&]m=[0-9a-f]{20}.*"));
        shot("measure");
        String address = page.url();
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(page.locator("#detail article h2")).isVisible();
        page.goBack();
        page.goForward();
        assertThat(page.locator("#detail article h2")).isVisible();
    }

    @Test
    void language_switchesAndStays() {
        page.navigate(address() + "/search");
        page.getByLabel("Switch to English").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#query")).hasAttribute("aria-label", "Search measures");
        shot("english");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void narrowScreen_showsEverythingWithoutScrollingSideways() {
        open(NARROW);
        search(QUERY);
        assertThat(hits().first()).isVisible();
        Assertions.assertThat(overflow()).as("pixels beyond the right edge").isZero();
        shot("narrow-list");
        hits().first().click();
        assertThat(page.locator("#detail article h2")).isVisible();
        Assertions.assertThat(overflow()).as("pixels beyond the right edge").isZero();
        shot("narrow-measure");
    }

    private void search(String query) {
        page.navigate(address() + "/search");
        page.locator("#query").fill(query);
        page.locator("#query").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=.*"));
        assertThat(page.locator(".hit mark").first()).isVisible();
    }

    private Locator hits() {
        return page.locator(".hit");
    }

    private Locator count() {
        return page.locator(".count-line .count");
    }

    /** The number at the beginning of the line above the list. */
    private int total() {
        assertThat(count()).hasText(Pattern.compile("^\\d"));
        return Integer.parseInt(count().innerText()
                .replaceAll("(\\d[\\d\\s\\u00a0]*)(?s:.*)", "$1")
                .replaceAll("\\D", ""));
    }

    private int overflow() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) beyond).intValue();
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
