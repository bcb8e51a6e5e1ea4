package org.zvirka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone with a screen of some width who reads one of the two languages; keeps pictures and the browser's complaints. */
final class Reader implements AutoCloseable {

    /** A busy machine answers in seconds rather than moments. */
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    Reader(Browser browser, RunningServer server, String journey, int width, String language) {
        name = journey + "-" + width + "-" + language;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
        context.addCookies(List.of(new Cookie("zvirka-language", language).setUrl(server.address())));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of what is seen, and holds that nothing lies beyond the edge. */
    void look(String what) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("pixels beyond the edge: " + what)
                .isZero();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + ++pictures + "-" + what + ".png")));
    }

    /** What can be seen of a kind of element, first of them. */
    Locator first(String selector) {
        Locator first = page.locator(selector).first();
        first.waitFor();
        return first;
    }

    /** What has the keyboard, through all shadows: the id of the element or its tag. */
    String keyboard() {
        return (String) page.evaluate("""
                () => {
                  let at = document.activeElement;
                  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                  return at ? (at.tagName === 'TD' ? 'TD' : at.id || at.tagName) : '';
                }""");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
