package org.zvirka.journeys;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is taken away holds what the screen counts. */
class ExportJourneyIT extends SamplesJourney {

    private static final String TOWN = "Вишнеставська міська рада";

    ExportJourneyIT() {
        super(1280, 900);
    }

    @Test
    void everyExport_hasAsManyRowsAsTheScreenCounts() throws Exception {
        for (String search : List.of("", "?status=DONE&kind=REPORT", "?q=" + encoded("закупівлі"))) {
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
        page.navigate(address() + "/compare/years?body=" + encoded(TOWN) + "&only=reworded");
        page.locator(".strip a[aria-current=true]").waitFor();
        long shown = number(page.locator(".strip a[aria-current=true] .strip-number"));
        page.locator("#compare-export summary").click();
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "compare-export.png")));
        Assertions.assertThat(ExportedRows.csv(download("#compare-export-csv")))
                .isEqualTo(shown)
                .isPositive();
        Path pdf = copy("/api/v1/compare/export?format=report-pdf&only=reworded&body=" + encoded(TOWN));
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
