package org.zvirka.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.comparison.LinkDecision;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparedExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final FakeArchive archive = new FakeArchive();
    private final DecisionBook book = DecisionBook.inMemory();
    private final Comparisons comparisons = new Comparisons(archive, book);
    private final ComparedExports exports = new ComparedExports(archive, comparisons, CLOCK);

    @BeforeEach
    void fill() {
        YearPlans.all().forEach(archive.plans()::put);
    }

    private static Asked pair(String fate) {
        Plan plan = YearPlans.all().get(0);
        Plan report = YearPlans.all().get(1);
        return Asked.of(Map.of(
                "plan",
                List.of(plan.id().value()),
                "report",
                List.of(report.id().value()),
                "fate",
                List.of(fate)));
    }

    private static Asked years(String name, String value) {
        return Asked.of(Map.of("body", List.of(YearPlans.TOWN), name, List.of(value)));
    }

    private static Asked all(String by) {
        return Asked.of(Map.of("by", List.of(by)));
    }

    @Test
    void pair_hasARowPerItemThatLeadsBackToBothMeasures() throws IOException {
        List<CSVRecord> rows = csv(pair(""));
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("plan")).isEqualTo("PLAN-2021.docx");
            assertThat(row.get("plannedDocument"))
                    .isEqualTo(YearPlans.all().get(0).id().value());
            assertThat(row.get("reportedAddress")).isEqualTo("http://here/measure/" + row.get("reportedId"));
        });
        assertThat(rows)
                .extracting(row -> row.get("plannedText") + row.get("status"))
                .contains(YearPlans.SITE + "DONE");
    }

    @Test
    void pair_followsTheFate() throws IOException {
        assertThat(csv(pair("reported"))).hasSize(2);
        assertThat(csv(pair("not_planned"))).isEmpty();
    }

    @Test
    void years_followTheFiltersOfTheScreen() throws IOException {
        assertThat(csv(years("only", ""))).hasSize(3);
        assertThat(csv(years("only", "dropped_undone")))
                .extracting(row -> row.get("text"))
                .containsExactly(YearPlans.BOAT);
        assertThat(csv(years("theme", "transparency")))
                .extracting(row -> row.get("text"))
                .containsExactly(YearPlans.SITE);
        assertThat(csv(years("status", "not_done")))
                .extracting(row -> row.get("text"))
                .containsExactly(YearPlans.BOAT);
        assertThat(csv(years("q", "реєстр"))).extracting(row -> row.get("text")).containsExactly(YearPlans.WELLS);
        assertThat(csv(years("only", "way_new")))
                .extracting(row -> row.get("text"))
                .containsExactly(YearPlans.WELLS);
    }

    @Test
    void narrowedReport_saysSoAndShowsOnlyThoseRows() throws IOException {
        String page =
                new String(write(years("only", "dropped_undone"), ExportFormat.REPORT_HTML), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Показано не все, а лише: не виконано й забуто", YearPlans.BOAT)
                .doesNotContain(YearPlans.WELLS);
        assertThat(new String(write(years("only", ""), ExportFormat.REPORT_HTML), StandardCharsets.UTF_8))
                .doesNotContain("Показано не все");
    }

    @Test
    void allBodies_areCountedByThemeAndByYear() throws IOException {
        List<CSVRecord> themes = csv(all("theme"));
        assertThat(themes)
                .filteredOn(row -> row.get("body").equals(YearPlans.TOWN)
                        && row.get("theme").equals("transparency"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("promised")).isEqualTo("2");
                    assertThat(row.get("done")).isEqualTo("1");
                    assertThat(row.get("judged")).isEqualTo("1");
                    assertThat(row.get("address"))
                            .startsWith("http://here/search?body=")
                            .contains("theme=");
                });
        assertThat(csv(all("year"))).extracting(row -> row.get("year")).containsOnly("2021", "2022");
        String page = new String(write(all("theme"), ExportFormat.REPORT_HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("Органи й теми", YearPlans.CITY, "Усього");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"DATAPACKAGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyFormat_takesEveryComparisonAndCanBeCited(ExportFormat format) throws Exception {
        Asked bodies = Asked.of(Map.of("bodies", List.of(YearPlans.TOWN, YearPlans.CITY), "year", List.of("2021")));
        for (Asked asked : List.of(pair(""), years("only", "new"), bodies, all("theme"), all("year"))) {
            ComparedExports.Ready ready = exports.prepare(asked, format, "http://here", Words.ENGLISH);
            byte[] bytes = write(asked, format);
            assertThat(bytes).as(asked.query()).isNotEmpty();
            String told =
                    switch (format) {
                        case CSV, CSV_EXCEL -> new String(ready.metadata("c.csv"), StandardCharsets.UTF_8);
                        case XLSX -> lastSheet(bytes);
                        case REPORT_PDF -> ready.fingerprint() + CLOCK.instant() + Exports.VERSION + "http://here/";
                        case NDJSON, REPORT_HTML, DATAPACKAGE -> new String(bytes, StandardCharsets.UTF_8);
                    };
            assertThat(told)
                    .as(asked.query())
                    .contains(ready.fingerprint(), CLOCK.instant().toString(), Exports.VERSION, "http://here/");
        }
    }

    @Test
    void ndjson_hasEveryRowAndEveryMeasureWithAllItsFields() throws IOException {
        List<JsonNode> lines = new String(write(pair(""), ExportFormat.NDJSON), StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        assertThat(lines.getFirst().path("comparison").asString()).isEqualTo("pair");
        assertThat(lines.getFirst().path("documents")).hasSize(2);
        assertThat(lines.getLast().path("type").asString()).isEqualTo("end");
        assertThat(lines.getLast().path("rows").asInt()).isEqualTo(2);
        assertThat(lines)
                .filteredOn(line -> line.path("type").asString().equals("measure"))
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line.has("evidence") && line.has("origin")).isTrue());
        assertThat(lines)
                .filteredOn(line -> line.path("part").asString("").equals("items"))
                .hasSize(2);
    }

    @Test
    void xlsx_hasTheComparisonItsMeasuresAndWhereItComesFrom() throws IOException {
        Path file = Files.createTempFile("compared", ".xlsx");
        try {
            Files.write(file, write(years("only", ""), ExportFormat.XLSX));
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.getEntry("xl/worksheets/sheet3.xml")).isNotNull();
                String sheet = new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(sheet).contains("autoFilter", "ySplit=\"1\"").doesNotContain("<f>");
                assertThat(sheet.split("<row ")).hasSize(1 + 1 + 3);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void formulas_areDefusedInTables() throws IOException {
        Plan plan = YearPlans.all().get(0);
        Measure bad = YearPlans.reworded(
                plan.measures().getFirst(), plan, plan.measures().getFirst().text(), "=1+1");
        assertThat(CsvWriter.harmless(bad.text())).isEqualTo("'=1+1");
        archive.plans().put(plan.with(List.of(bad), plan.findings()));
        assertThat(csv(pair("")).stream().map(row -> row.get("plannedText"))).contains("'=1+1");
    }

    @Test
    void decisionsAboutLinks_areAnotherStateOfTheArchive_andTakenBackTheSame() {
        Exports searches = new Exports(archive, comparisons, CLOCK);
        String before = fingerprint(searches);
        Plan plan = YearPlans.all().get(0);
        Plan report = YearPlans.all().get(1);
        LinkDecision decision = new LinkDecision(
                LinkDecision.Side.of(plan.id(), plan.measures().getFirst()),
                LinkDecision.Side.of(report.id(), report.measures().getFirst()),
                LinkDecision.Verdict.DIFFERENT,
                "Марта",
                CLOCK.instant());
        book.decide(decision);
        assertThat(fingerprint(searches)).isNotEqualTo(before);
        assertThat(exports.prepare(pair(""), ExportFormat.CSV, "", Words.ENGLISH)
                        .fingerprint())
                .isEqualTo(fingerprint(searches));
        book.decide(new LinkDecision(
                decision.before(), decision.after(), LinkDecision.Verdict.UNDONE, "Марта", CLOCK.instant()));
        assertThat(fingerprint(searches)).isEqualTo(before);
    }

    private static String fingerprint(Exports searches) {
        return ((Prepared.Ready) searches.prepare(Selection.EVERYTHING, ExportFormat.CSV, ""))
                .provenance()
                .fingerprint();
    }

    @Test
    void whatDoesNotGoTogether_isSaidAndNotLeftOut() {
        for (Map<String, List<String>> wrong : List.of(
                Map.of("body", List.of(YearPlans.TOWN), "fate", List.of("reported")),
                Map.of("by", List.of("theme"), "theme", List.of("training")),
                Map.of("by", List.of("party")),
                Map.of("body", List.of(YearPlans.TOWN), "only", List.of("nonsense")),
                Map.of("body", List.of(YearPlans.TOWN), "q", List.of("((")),
                Map.of("body", List.of(YearPlans.TOWN), "yeers", List.of("2021")),
                Map.of("body", List.of(YearPlans.TOWN), "years", List.of("MMXXI")))) {
            assertThatThrownBy(() -> exports.prepare(Asked.of(wrong), ExportFormat.CSV, "", Words.ENGLISH))
                    .as(wrong.toString())
                    .isInstanceOf(WrongParameterException.class);
        }
        assertThatThrownBy(() -> write(pair(""), ExportFormat.DATAPACKAGE)).isInstanceOf(WrongParameterException.class);
    }

    private byte[] write(Asked asked, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(asked, format, "http://here", Words.UKRAINIAN).write(out);
        return out.toByteArray();
    }

    private List<CSVRecord> csv(Asked asked) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(write(asked, ExportFormat.CSV), StandardCharsets.UTF_8)))
                .getRecords();
    }

    private static String lastSheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("compared", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                String last = zip.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith("xl/worksheets/sheet"))
                        .max(String::compareTo)
                        .orElseThrow();
                return new String(zip.getInputStream(zip.getEntry(last)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
