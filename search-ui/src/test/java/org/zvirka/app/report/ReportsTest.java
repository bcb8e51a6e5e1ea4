package org.zvirka.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.export.ArchiveState;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.export.Exports;
import org.zvirka.app.export.Prepared;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Selection NOT_DONE =
            new Selection("", Filters.of(FilterField.STATUS, "NOT_DONE"), SearchRequest.Sort.RELEVANCE);

    private final FakeArchive archive = new FakeArchive();
    private final Comparisons comparisons = new Comparisons(archive, DecisionBook.inMemory());
    private final Exports exports = new Exports(archive, comparisons, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void page_isWellFormedAndTellsNumbersMeaningsAndOrigin(String language) throws Exception {
        archive.plans().put(TestPlans.report());
        String page = text(Selection.EVERYTHING, ExportFormat.REPORT_HTML, Locale.of(language));
        String seen = seen(page);
        Words words = Words.of(Locale.of(language));
        assertThat(seen)
                .contains(words.text("report.meaning.execution.is"), words.text("report.meaning.onTime.is"))
                .contains(words.text("compare.rate", "1", "2", "0"))
                .contains("Вести облік подарунків", "Провести навчання з конфлікту інтересів", "до 1 квітня 2021 року")
                .contains(words.text("report.restsOn", "Так", 90), TestPlans.BODY, "звіт.docx")
                .contains(
                        ArchiveState.of(archive, comparisons).fingerprint(),
                        Exports.VERSION,
                        NOW.toString(),
                        "http://here/search")
                .endsWith(words.text("report.end", words.count("measures", 2)));
        assertThat(page).contains("<svg ", "http://here/measure/").doesNotContain("<script", "src=");
    }

    @Test
    void page_followsTheFiltersAndSaysThemInWords() throws Exception {
        archive.plans().put(TestPlans.report());
        String seen = seen(text(NOT_DONE, ExportFormat.REPORT_HTML, Words.UKRAINIAN));
        assertThat(seen)
                .contains("Не виконано", "Провести навчання з конфлікту інтересів")
                .doesNotContain("Вести облік подарунків");
    }

    @Test
    void hostileText_staysText() throws Exception {
        List<String> hostile = List.of("<script>alert(1)</script>", "a & b \"c\"", "nul \u0000 \uD800 end", "]]>");
        archive.plans().put(TestPlans.plan("<b>.docx", hostile, List.of(Completion.DONE)));
        String page = text(Selection.EVERYTHING, ExportFormat.REPORT_HTML, Words.UKRAINIAN);
        assertThat(seen(page)).contains("<script>alert(1)</script>", "a & b \"c\"", "nul \uFFFD \uFFFD end", "]]>");
        assertThat(bytes(Selection.EVERYTHING, ExportFormat.REPORT_PDF, Words.UKRAINIAN))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void pdf_hasEveryMeasureInUkrainianLetters() throws Exception {
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> "Захід їжака ґави №" + i + " є")
                .toList();
        archive.plans().put(TestPlans.plan("many.docx", texts, List.of(Completion.DONE, Completion.NOT_DONE)));
        try (PDDocument pdf = Loader.loadPDF(bytes(Selection.EVERYTHING, ExportFormat.REPORT_PDF, Words.UKRAINIAN))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Заходи планів і звітів");
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            texts.forEach(each -> assertThat(words).contains(each));
            assertThat(words)
                    .contains("Кінець звіту: 60", "1 / " + pdf.getNumberOfPages())
                    .doesNotContain("###");
        }
    }

    @Test
    void pdfOfTooMany_isRefusedAndNotCut() {
        List<String> texts = IntStream.rangeClosed(0, Pdf.MOST_MEASURES)
                .mapToObj(i -> "Захід " + i)
                .toList();
        archive.plans().put(TestPlans.plan("many.docx", texts, List.of(Completion.DONE)));
        assertThat(exports.prepare(Selection.EVERYTHING, ExportFormat.REPORT_PDF, ""))
                .isEqualTo(new Prepared.TooMany(Pdf.MOST_MEASURES + 1, Pdf.MOST_MEASURES));
    }

    @Test
    void emptySearch_isAReportOfNothing() throws Exception {
        String seen = seen(text(Selection.EVERYTHING, ExportFormat.REPORT_HTML, Words.UKRAINIAN));
        assertThat(seen).contains("Знайдено 0").endsWith("Кінець звіту: 0\u00a0заходів.");
    }

    @Test
    void comparison_tellsDocumentsPromisesAndRates() throws Exception {
        archive.plans().put(TestPlans.report());
        JsonNode answer = new ComparisonAnswers(new Comparisons(archive, DecisionBook.inMemory()))
                .answer(new Asked(TestPlans.BODY, List.of(), List.of(), 0));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PrintedComparison.write(answer, PrintedComparison.Format.HTML, Words.of(Words.UKRAINIAN), footing(), page);
        assertThat(seen(page.toString(StandardCharsets.UTF_8)))
                .contains(TestPlans.BODY, "звіт.docx", "1/2", "Вести облік подарунків", "Не виконано")
                .contains(ArchiveState.of(archive, comparisons).fingerprint())
                .endsWith("Кінець звіту.");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PrintedComparison.write(answer, PrintedComparison.Format.PDF, Words.of(Words.ENGLISH), footing(), pdf);
        assertThat(pdf.toByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void comparisonOfBodies_tellsThemesLacksAndTemplates() throws Exception {
        JsonNode answer = JsonMapper.builder().build().readTree("""
                {"year": 2022, "bodies": ["Перша", "Друга"],
                 "themes": [{"theme": "training", "bodies": {
                   "Перша": {"promised": 3, "delivered": {"measures": 3, "statuses": {"DONE": 2, "NOT_DONE": 1},
                     "execution": {"numerator": 2, "denominator": 3, "leftOut": 0}}},
                   "Друга": {"promised": null, "delivered": null}}}],
                 "lacks": {"Перша": [], "Друга": ["training"]},
                 "templates": [{"text": "Спільні слова", "bodies": ["Перша", "Друга"], "measures": []}]}
                """);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PrintedComparison.write(answer, PrintedComparison.Format.HTML, Words.of(Words.UKRAINIAN), footing(), page);
        assertThat(seen(page.toString(StandardCharsets.UTF_8)))
                .contains("Органи поруч, 2022 рік", "2/3", "Спільні слова", "нічого з того, що є в інших");
    }

    private Footing footing() {
        return ArchiveState.of(archive, comparisons).footing(NOW, "http://here/compare");
    }

    private byte[] bytes(Selection selection, ExportFormat format, Locale language) throws IOException {
        Prepared.Ready ready = (Prepared.Ready) exports.prepare(selection, format, "http://here", language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ready.writing().write(out);
        return out.toByteArray();
    }

    private String text(Selection selection, ExportFormat format, Locale language) throws IOException {
        return new String(bytes(selection, format, language), StandardCharsets.UTF_8);
    }

    /** What a reader sees, as an XML parser understands the page; it takes nothing that is not well-formed. */
    private static String seen(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent()
                .strip();
    }
}
