package org.zvirka.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

class CoverageTest {

    @Test
    void planForSeveralYears_countsInEach() {
        Coverage coverage = Coverage.of(List.of(plan("a", PlanKind.PLAN, 2020, 2022)));
        assertThat(coverage.years()).containsExactly(2020, 2021, 2022);
        assertThat(coverage.documents("Рада", 2021, PlanKind.PLAN)).hasSize(1);
        assertThat(coverage.documents("Рада", 2021, PlanKind.REPORT)).isEmpty();
    }

    @Test
    void yearsBetween_areThere_evenWithoutDocuments() {
        Coverage coverage =
                Coverage.of(List.of(plan("a", PlanKind.PLAN, 2018, 2018), plan("b", PlanKind.REPORT, 2021, 2021)));
        assertThat(coverage.years()).containsExactly(2018, 2019, 2020, 2021);
    }

    @Test
    void planOfAPastYearWithoutAReport_isOwed_thatOfThisYearIsNotYet() {
        Coverage coverage =
                Coverage.of(List.of(plan("a", PlanKind.PLAN, 2020, 2022), plan("b", PlanKind.REPORT, 2020, 2020)));
        assertThat(coverage.lacksReport("Рада", 2020, 2022)).isFalse();
        assertThat(coverage.lacksReport("Рада", 2021, 2022)).isTrue();
        assertThat(coverage.lacksReport("Рада", 2022, 2022)).isFalse();
        assertThat(coverage.withoutReport(2022)).containsExactly("Рада");
        assertThat(coverage.withoutReport(2021)).isEmpty();
    }

    @Test
    void bodies_standAsTheAlphabetHasThem_whatHasNoneLast() {
        Coverage coverage = Coverage.of(List.of(
                named("Ясенівська рада"),
                named(""),
                named("Ірпінська рада"),
                named("Єланецька рада"),
                named("Гайська рада")));
        assertThat(coverage.bodies().keySet())
                .containsExactly("Гайська рада", "Єланецька рада", "Ірпінська рада", "Ясенівська рада", "");
    }

    @Test
    void unknownYear_isNoColumn() {
        assertThat(Coverage.of(List.of(plan("a", PlanKind.PLAN, 0, 0))).years()).isEmpty();
    }

    @Test
    void absurdPeriod_doesNotMakeAnEndlessTable() {
        assertThat(Coverage.of(List.of(plan("a", PlanKind.PLAN, 1, 9999))).years())
                .hasSizeLessThan(60);
    }

    private static PlanSummary named(String body) {
        DocumentId id = DocumentId.of(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new PlanSummary(id, "x", "text/plain", "", body, PlanKind.PLAN, 2020, 2020, 3, 0);
    }

    private static PlanSummary plan(String seed, PlanKind kind, int from, int to) {
        DocumentId id = DocumentId.of(seed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new PlanSummary(id, seed, "text/plain", "", "Рада", kind, from, to, 3, 0);
    }
}
