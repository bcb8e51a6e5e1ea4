package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path data;

    @BeforeEach
    void fill() {
        try (Archive archive = LuceneArchive.open(data)) {
            YearPlans.all().forEach(archive.plans()::put);
        }
    }

    @Test
    void years_areATableOfPromises() {
        Run run = Run.zvirka("compare", "--body", "тихоярська", "--years", "2021,2022", "--data", data);
        assertThat(run.errors()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2021", "2022", "+ DONE", "= PLANNED", "unchanged since 2021", "dropped after not being done")
                .contains("2 of 2 planned measures are in the report; 0 are not reported")
                .contains("Done: 1 of 2 judged, 0 left out");
    }

    @Test
    void years_asJson_haveRatesWithTheirDenominators() {
        Run run = Run.zvirka("compare", "--body", YearPlans.TOWN, "--format", "json", "--data", data);
        JsonNode json = JSON.readTree(run.out());
        assertThat(json.path("documents").size()).isEqualTo(3);
        assertThat(json.path("rows").size()).isEqualTo(3);
        JsonNode rate = json.path("planAgainstReport").path(0).path("planned").path("execution");
        assertThat(rate.path("numerator").asInt()).isEqualTo(1);
        assertThat(rate.path("denominator").asInt()).isEqualTo(2);
        assertThat(rate.path("small").asBoolean()).isTrue();
    }

    @Test
    void years_asCsv_haveALinePerPromise() {
        Run run = Run.zvirka("compare", "--body", YearPlans.TOWN, "--format", "csv", "--data", data);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out().lines().findFirst().orElse(""))
                .contains("status 2021,due 2021,change 2021,status 2022", "fate PLAN-2021.docx / REPORT-2021.docx");
    }

    @Test
    void pair_isTheSameAsTableJsonAndCsv() {
        List<Object> pair = List.of(
                "compare", "--plan", YearPlans.all().get(0).id(), "--report", "report-2021.docx", "--data", data);
        assertThat(run(pair, "table").out())
                .contains("2 of 2 planned measures are in the report", "-> " + "1 " + YearPlans.BOAT, "NOT_DONE");
        JsonNode items = JSON.readTree(run(pair, "json").out())
                .path("planAgainstReport")
                .path(0)
                .path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.path(0).path("explanation").asString()).isEqualTo("reported as item 1: NOT_DONE");
        assertThat(items.path(0).path("link").path("after").path(0).path("text").asString())
                .isEqualTo(YearPlans.BOAT);
        assertThat(run(pair, "csv").out().lines()).hasSize(3).anyMatch(line -> line.contains("REPORTED,reported as"));
        Run several = Run.zvirka("compare", "--plan", "PLAN-2021.docx", "--report", "x", "--data", data);
        assertThat(several.errors().getFirst()).contains("'PLAN-2021.docx' may be", "say the id");
        Run unknown = Run.zvirka("compare", "--plan", "nosuch.docx", "--report", "x", "--data", data);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.errors().getFirst()).contains("no document 'nosuch.docx'");
    }

    private static Run run(List<Object> arguments, String format) {
        List<Object> all = new ArrayList<>(arguments);
        all.add("--format");
        all.add(format);
        return Run.zvirka(all.toArray());
    }

    @Test
    void bodies_withCommasInTheirNames_standSideBySide() {
        Run run = Run.zvirka("compare", "--bodies", "Тихоярська,Дубенецька", "--year", 2021, "--data", data);
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).contains("transparency", "1; 1 of 1", "Same words in 2 bodies: " + YearPlans.SITE);
        Run exact = Run.zvirka(
                "compare", "--bodies", YearPlans.TOWN, "--bodies", YearPlans.CITY, "--year", 2022, "--data", data);
        assertThat(exact.out()).contains("no data");
    }

    @Test
    void allBodies_areCountedAndWhatDoesNotGoTogetherIsSaid() {
        Run run = Run.zvirka("compare", "--by", "theme", "--year", 2021, "--data", data);
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).contains(YearPlans.CITY, "transparency", "1 of 1 (0)", "no report");
        assertThat(Run.zvirka("compare", "--by", "theme", "--only", "new", "--data", data)
                        .errors()
                        .getFirst())
                .contains("--only: does not go with this comparison");
        assertThat(Run.zvirka("compare", "--body", YearPlans.TOWN, "--query", "((", "--data", data)
                        .errors()
                        .getFirst())
                .contains("--query: these words are not understood");
    }

    @Test
    void years_areNarrowedAndWrittenIntoAFile() throws Exception {
        Path file = data.resolve("dropped.csv");
        Run run = Run.zvirka(
                "compare",
                "--body",
                YearPlans.TOWN,
                "--only",
                "dropped_undone",
                "--out",
                file,
                "--json",
                "--data",
                data);
        assertThat(run.errors()).isEmpty();
        assertThat(JSON.readTree(run.out()).path("rows").asInt()).isEqualTo(1);
        assertThat(java.nio.file.Files.readString(file))
                .contains(YearPlans.BOAT)
                .doesNotContain(YearPlans.WELLS);
    }

    @Test
    void unknownBody_isOneLineThatNamesTheOnesThereAre() {
        Run run = Run.zvirka("compare", "--body", "Луговець", "--data", data);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors().getFirst()).contains("no body 'Луговець'", YearPlans.TOWN);
        assertThat(Run.zvirka("compare", "--body", "міська рада", "--data", data)
                        .errors()
                        .getFirst())
                .contains("may be");
        assertThat(Run.zvirka("compare", "--data", data).errors().getFirst()).contains("either --body");
    }
}
