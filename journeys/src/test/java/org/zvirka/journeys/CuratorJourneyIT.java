package org.zvirka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone who adds files, sees what became of them, corrects what was read wrong, and keeps searches. */
class CuratorJourneyIT extends BrowserJourney {

    /** A busy machine reads a file in seconds rather than moments. */
    private static final double PATIENCE = 60_000;

    /** A column nobody could name, and two measures in one row; the number makes it a file of its own. */
    private static final String CURATED = """
            <meta charset=utf-8><h1>План заходів Вигаданої служби на 2031 рік, примірник %s</h1><table>
            <tr><th>№</th><th>Захід</th><th>Строк</th><th>Нотатки</th></tr>
            <tr><td>1</td><td>Провести навчання; скласти звіт про навчання</td><td>до 1 травня</td><td>Сектор добору</td></tr>
            <tr><td>2</td><td>Оприлюднити відомості про закупівлі</td><td>щокварталу</td><td>Відділ закупівель</td></tr>
            </table>""";

    /** Deadlines nobody can understand. */
    private static final String DOUBTFUL = """
            <meta charset=utf-8><h1>План заходів Вигаданої служби сумнівів на 2033 рік</h1><table>
            <tr><th>№</th><th>Захід</th><th>Строк</th></tr>
            <tr><td>1</td><td>Провести перше навчання</td><td>як стане змога</td></tr>
            <tr><td>2</td><td>Провести друге навчання</td><td>як стане змога</td></tr>
            <tr><td>3</td><td>Провести третє навчання</td><td>як стане змога</td></tr></table>""";

    /** A measure nobody else has. */
    private static final String PARKING = """
            <meta charset=utf-8><h1>План заходів Вигаданої служби стоянок на 2032 рік</h1><table>
            <tr><th>№</th><th>Захід</th><th>Строк</th></tr>
            <tr><td>1</td><td>Утримувати паркінг%s</td><td>до 1 травня</td></tr></table>""";

    @TempDir
    private static Path files;

    @Test
    void curator_addsFiles_andCorrectsAMeasure() throws Exception {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.address() + "/documents");

        Path empty = Files.createFile(files.resolve("порожній.docx"));
        Path report = Packaged.samples().resolve("vyshnestav-report-2021.docx");
        page.setInputFiles("vaadin-upload input[type=file]", new Path[] {empty, report});
        page.locator(".waiting-line", new Page.LocatorOptions().setHasText("порожній.docx"))
                .getByText("Порожній", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .waitFor();
        page.locator(".waiting-line a").first().click();
        assertThat(page.locator("#measures tbody tr").first()).isVisible();

        page.locator(".measure-table td a").first().click();
        page.locator("#correct > summary").click();
        page.locator("#correct-field").selectOption("text");
        page.locator("textarea#correct-value").fill("Виправлений захід");
        page.locator(".author").fill("Куратор");
        page.locator("#correct-save").click();
        assertThat(page.locator(".measure-text")).hasText("Виправлений захід");
        assertThat(page.locator(".history")).containsText("Куратор");

        page.reload();
        assertThat(page.locator(".measure-text")).hasText("Виправлений захід");
        page.locator(".history button").first().click();
        assertThat(page.locator(".measure-text")).not().hasText("Виправлений захід");
    }

    @ParameterizedTest
    @CsvSource({"1440,uk", "390,uk", "1440,en", "390,en"})
    void curator_splitsMergesAndSaysWhatAColumnHolds(int width, String language) throws Exception {
        Path report = files.resolve("curated-" + width + language + ".html");
        Files.writeString(report, CURATED.formatted(width + language.charAt(0)));
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844))) {
            context.addCookies(List.of(new Cookie("zvirka-language", language).setUrl(server.address())));
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(server.address() + "/documents");
            page.setInputFiles("vaadin-upload input[type=file]", report);
            page.locator(".waiting-line a").first().click();
            Locator rows = page.locator("#measures tbody tr[id]");
            assertThat(rows).hasCount(2);

            page.locator(".column-form select").last().selectOption("RESPONSIBLE");
            page.locator("#columns .author").fill("Curator");
            page.locator("#columns .columns-save").click();
            assertThat(page.locator("#changes")).containsText("Curator");
            assertThat(rows.first()).containsText("Сектор добору");

            rows.first().locator("a").first().click();
            page.locator("#correct > summary").click();
            page.locator("#split summary").click();
            page.locator("#split-text").fill("1) Провести навчання\n2) Скласти звіт про навчання");
            page.locator("#correct-split").click();
            assertThat(page.locator(".measure-text")).hasText("Провести навчання");
            deadline(page);
            screenshot(page, "split-" + width + "-" + language);

            page.goBack();
            assertThat(rows).hasCount(3);
            rows.nth(1).locator("a").first().click();
            page.locator("#correct > summary").click();
            page.locator("#correct-mergebefore").click();
            assertThat(page.locator(".placard")).isVisible();
            page.reload();
            assertThat(page.locator(".placard a[href^='/measure/']")).isVisible();
            page.locator(".placard a[href^='/document/']").click();
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("Провести навчання Скласти звіт про навчання");
            screenshot(page, "document-" + width + "-" + language);

            page.locator("#changes .history button").first().click();
            assertThat(rows).hasCount(3);
            assertThat(page.locator("#changes .past")).hasCount(1);
            page.locator("#read-again").click();
            assertThat(page.locator("#read-again")).isEnabled();
            assertThat(rows).hasCount(3);
            org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,uk", "390,uk", "1440,en", "390,en"})
    void savedSearch_isReopened_tellsWhatIsNew_andFeedsAReader(int width, String language) throws Exception {
        String name = "Паркінг " + width + language;
        try (Reader reader = new Reader(browser, server, "saved", width, language)) {
            Page page = reader.page();
            page.navigate(server.address() + "/search?q=паркінг" + width + language);
            reader.first(".save-row");
            page.locator("#save-search").click();
            page.locator("#search-name").fill(name);
            page.locator("#keep-search").click();
            assertThat(page.locator("#keep-search")).isHidden();
            reader.look("kept");
            Path plan = files.resolve("parking-" + width + language + ".html");
            Files.writeString(plan, PARKING.formatted(width + language));
            page.navigate(server.address() + "/documents");
            page.setInputFiles("vaadin-upload input[type=file]", plan);
            page.locator(".waiting-line a").first().waitFor();
            page.navigate(server.address());
            Locator saved = page.locator(".saved li", new Page.LocatorOptions().setHasText(name));
            assertThat(saved.locator("a.saved-new")).containsText("1");
            reader.look("new");
            String feed = String.valueOf(saved.locator("a[href^='/feed?']").getAttribute("href"));
            String atom = page.request().get(server.address() + feed).text();
            org.assertj.core.api.Assertions.assertThat(atom)
                    .contains("http://www.w3.org/2005/Atom")
                    .contains("Утримувати паркінг" + width + language);
            saved.locator("a.saved-new").click();
            assertThat(page.locator(".hit")).hasCount(1);
            assertThat(page.locator(".hit")).containsText("паркінг" + width + language);
            reader.look("reopened");
            page.navigate(server.address());
            assertThat(saved).isVisible();
            assertThat(saved.locator("a.saved-new")).hasCount(0);
            reader.look("nothing-new");
            saved.locator("button").click();
            assertThat(saved).isHidden();
        }
    }

    @Test
    void reviewKeys_walkTheQueue_unlessTheReaderWantsNoSingleKeys() throws Exception {
        Path doubtful = Files.writeString(files.resolve("doubtful.html"), DOUBTFUL);
        try (Reader reader = new Reader(browser, server, "review", 1440, "uk")) {
            Page page = reader.page();
            page.navigate(server.address() + "/documents");
            page.setInputFiles("vaadin-upload input[type=file]", doubtful);
            page.locator(".waiting-line a").first().waitFor();
            page.navigate(server.address() + "/review");
            reader.first("#doubts .hit");
            page.keyboard().press("j");
            page.waitForURL(Pattern.compile(".*m=.*"));
            String first = page.url();
            page.keyboard().press("j");
            page.waitForURL(url -> !url.equals(first));
            page.keyboard().press("k");
            page.waitForURL(first);
            singleKeys(page, false);
            page.locator(".sheet-title").press("j");
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("window.zvirka.singleKey(new KeyboardEvent('keydown', {code: 'KeyJ'}))"))
                    .isEqualTo(false);
            org.assertj.core.api.Assertions.assertThat(page.url()).isEqualTo(first);
            singleKeys(page, true);
            page.locator(".review-walk .author").fill("Куратор");
            String count = page.locator(".review-line .count").innerText();
            page.locator(".sheet-title").press("c");
            assertThat(page.locator(".review-line .count")).not().hasText(count);
            page.waitForURL(url -> !url.equals(first));
            reader.look("next");
        }
    }

    private static void singleKeys(Page page, boolean wanted) {
        page.locator("#show-keys").click();
        page.locator("#single-keys").setChecked(wanted);
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void folderAndArchive_areTakenWhole() throws Exception {
        Path folder = Files.createDirectories(files.resolve("тека/вкладена"));
        Files.writeString(folder.resolve("a.html"), PARKING.formatted("-a"));
        Files.writeString(folder.getParent().resolve("b.html"), PARKING.formatted("-b"));
        Path zip = files.resolve("архів.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("звіти/c.html"));
            out.write(PARKING.formatted("-c").getBytes(StandardCharsets.UTF_8));
        }
        try (Reader reader = new Reader(browser, server, "folder", 1440, "uk")) {
            Page page = reader.page();
            page.navigate(server.address() + "/documents");
            drop(page, List.of(folder.getParent(), zip));
            assertThat(page.locator(
                            ".waiting-line a", new Page.LocatorOptions().setHasText(Pattern.compile("[abc]\\.html"))))
                    .hasCount(3);
            reader.look("taken");
        }
    }

    /** From a day to a quarter, told at once how it is understood, and kept with its author. */
    private static void deadline(Page page) {
        page.locator("#correct > summary").click();
        page.locator("#correct-field").selectOption("schedule");
        page.locator(".deadline-kind").selectOption("WITHIN");
        page.locator(".deadline-text").fill("2031-Q2");
        assertThat(page.locator("#deadline-understood")).containsText("2031");
        page.locator("#correct-save").click();
        assertThat(page.locator(".history")).containsText(Pattern.compile("→ (2 квартал 2031|quarter 2 of 2031)"));
        // The keyboard is at what was changed, not lost with the form that is gone.
        page.waitForFunction("document.activeElement.tagName === 'H3'");
    }

    /** As a hand does it: the browser itself opens the folder. */
    private static void drop(Page page, List<Path> paths) {
        Locator zone = page.locator("#upload");
        zone.waitFor();
        BoundingBox box = zone.boundingBox();
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        JsonArray dropped = new JsonArray();
        paths.forEach(path -> dropped.add(path.toString()));
        data.add("files", dropped);
        data.addProperty("dragOperationsMask", 1);
        CDPSession session = page.context().newCDPSession(page);
        for (String step : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", step);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + 20);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "curator-" + name + ".png"))
                .setFullPage(true));
    }
}
