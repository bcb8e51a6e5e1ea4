package org.zvirka.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A browser before the application with the samples in it: a fresh page for each test, which must not complain. */
abstract class SamplesJourney extends BrowserJourney {

    private final int width;
    private final int height;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;
    /** The open page. */
    Page page;

    SamplesJourney(int width, int height) {
        super(Packaged.samples());
        this.width = width;
        this.height = height;
    }

    @BeforeEach
    void open() {
        complaints.clear();
        open(width);
    }

    /** A new page of another width in place of the one before. */
    void open(int wide) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(wide, height).setLocale("uk-UA"));
        page = context.newPage();
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
        context = null;
        Assertions.assertThat(complaints)
                .as("what the browser complained about")
                .isEmpty();
    }

    String address() {
        return server.address();
    }
}
