package org.zvirka.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the search view as a reader in Chromium sees it: from Enter to the rows painted, from a click on a filter to the
 * rows painted, from a turn of the wheel to the next frame; and weighs what an open tab costs the server. The command
 * stands in {@code docs/guide/operating.md}.
 */
final class BrowserBenchmark {

    private static final int ROUNDS = 25;
    private static final int WARM_UP = 3;
    private static final int TABS = 20;
    private static final int TURNS = 120;
    private static final List<String> QUERIES = List.of(
            "конфлікт інтересів",
            "закупівлі",
            "\"конфлікт інтересів\"",
            "деклар*",
            "навчання -комісія",
            "викривач звіт",
            "слово777",
            "ризик громадськість договір");

    /** Presses Enter and waits until the count has changed, the list has its rows, and they are painted. */
    private static final String SEARCH = """
            async query => {
              const box = document.getElementById('query');
              const count = document.querySelector('.count');
              const before = count.textContent;
              box.value = query;
              box.dispatchEvent(new Event('input', {bubbles: true}));
              const begun = performance.now();
              box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
              const frame = () => new Promise(done => requestAnimationFrame(done));
              const ready = () => {
                const grid = document.querySelector('vaadin-grid.results');
                return document.querySelector('.count').textContent !== before && grid && !grid.hasAttribute('loading')
                  && !grid.loading && document.querySelector('.hit');
              };
              while (!ready()) { if (performance.now() - begun > 20000) return -1; await frame(); }
              await frame();
              return performance.now() - begun;
            }""";

    private static final String FILTER = """
            async number => {
              const count = document.querySelector('.count');
              const before = count.textContent;
              const begun = performance.now();
              document.querySelectorAll('.facet-value')[number].click();
              const frame = () => new Promise(done => requestAnimationFrame(done));
              const ready = () => {
                const grid = document.querySelector('vaadin-grid.results');
                return document.querySelector('.count').textContent !== before && grid && !grid.loading
                  && document.querySelector('.hit');
              };
              while (!ready()) { if (performance.now() - begun > 20000) return -1; await frame(); }
              await frame();
              return performance.now() - begun;
            }""";

    private static final String WATCH_FRAMES = """
            () => {
              window.frames_ = [];
              let last = performance.now();
              const step = now => { window.frames_.push(now - last); last = now; window.watching = requestAnimationFrame(step); };
              requestAnimationFrame(step);
            }""";

    private BrowserBenchmark() {}

    /** @param arguments the data folder to serve */
    public static void main(String[] arguments) throws Exception {
        try (Playwright playwright = Playwright.create();
                RunningServer server = RunningServer.start(Path.of(arguments[0]))) {
            Browser browser = Chromium.launch(playwright);
            times(browser, server);
            frames(browser, server);
            memory(browser, server);
        }
    }

    private static void times(Browser browser, RunningServer server) {
        try (BrowserContext context = browser.newContext(size())) {
            Page page = open(context, server);
            List<Double> searches = new ArrayList<>();
            List<Double> filters = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (String query : QUERIES) {
                    double took = number(page.evaluate(SEARCH, query));
                    if (round >= 0) {
                        searches.add(took);
                    }
                }
                double took = number(page.evaluate(FILTER, Math.floorMod(round, 5)));
                if (round >= 0) {
                    filters.add(took);
                }
            }
            report("Enter to rows painted", searches);
            report("filter to rows painted", filters);
        }
    }

    private static void frames(Browser browser, RunningServer server) {
        try (BrowserContext context = browser.newContext(size())) {
            Page page = open(context, server);
            page.mouse().move(700, 500);
            page.evaluate(WATCH_FRAMES);
            for (int turn = 0; turn < TURNS; turn++) {
                page.mouse().wheel(0, 1200);
                page.waitForTimeout(50);
            }
            List<Double> frames = new ArrayList<>();
            ((List<?>) page.evaluate("() => { cancelAnimationFrame(window.watching); return window.frames_; }"))
                    .forEach(each -> frames.add(number(each)));
            report("a frame while scrolling", frames);
        }
    }

    private static void memory(Browser browser, RunningServer server) throws Exception {
        long before = heap(server);
        List<BrowserContext> contexts = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            BrowserContext context = browser.newContext(size());
            contexts.add(context);
            Page page = open(context, server);
            page.evaluate(SEARCH, QUERIES.get(tab % QUERIES.size()));
            page.locator(".hit").first().click();
            page.locator("#detail article").waitFor();
        }
        long after = heap(server);
        System.out.printf(
                Locale.ROOT,
                "a tab costs the server %.2f MB (%d tabs with a list and a measure open, heap %d MB to %d MB)%n",
                (after - before) / 1048576.0 / TABS,
                TABS,
                before >> 20,
                after >> 20);
        contexts.forEach(BrowserContext::close);
    }

    /** Bytes in use after a full collection. */
    private static long heap(RunningServer server) throws Exception {
        for (int i = 0; i < 2; i++) {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(server.process()),
                            "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            String numbers = client.send(
                            HttpRequest.newBuilder(URI.create(server.address() + "/actuator/prometheus"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Matcher used = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)$")
                    .matcher(numbers);
            double sum = 0;
            while (used.find()) {
                sum += Double.parseDouble(used.group(1));
            }
            return (long) sum;
        }
    }

    private static Page open(BrowserContext context, RunningServer server) {
        Page page = context.newPage();
        page.navigate(server.address() + "/search");
        page.locator(".hit").first().waitFor();
        return page;
    }

    private static Browser.NewContextOptions size() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("uk-UA");
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void report(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-24s %4d times: median %6.0f ms, 95%% %6.0f ms, 99%% %6.0f ms, longest %6.0f ms, failed %d%n",
                name,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() * 99 / 100),
                times.getLast(),
                times.stream().filter(each -> each < 0).count());
    }
}
