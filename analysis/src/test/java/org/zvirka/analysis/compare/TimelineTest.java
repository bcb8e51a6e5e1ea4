package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.analysis.compare.TestPlans.plan;
import static org.zvirka.analysis.compare.TestPlans.report;
import static org.zvirka.analysis.compare.TestPlans.row;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.Timeline.Change;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.schedule.Schedule;

class TimelineTest {

    private static final String SITE = "Оновити розділ сайту про запобігання корупції";
    private static final String BOAT = "Закупити моторний човен для рибінспекторів";
    private static final String WELL = "Скласти реєстр громадських колодязів";

    private final Comparer comparer = Comparer.standard();

    @Test
    void promiseCopiedWordForWord_isUnchangedSinceItsFirstYear() {
        Timeline timeline = timeline(
                plan(2021, row("4", SITE)), plan(2019, row("1", SITE)), plan(2020, row("2", WELL), row("3", SITE)));
        Row site = timeline.rows().getFirst();
        assertThat(timeline.years()).containsExactly(2019, 2020, 2021);
        assertThat(site.cells())
                .extracting(Timeline.Cell::change)
                .containsExactly(Change.FIRST, Change.SAME, Change.SAME);
        assertThat(timeline.unchangedSince(site)).contains(2019);
        assertThat(timeline.unchangedSince(timeline.rows().get(1))).isEmpty();
    }

    @Test
    void promiseWithAnotherYear_isStillTheSameWords() {
        Timeline timeline = timeline(
                plan(2019, row("1", "Скласти реєстр колодязів за 2018 рік")),
                plan(2020, row("1", "Скласти реєстр колодязів за 2019 рік")));
        assertThat(timeline.unchangedSince(timeline.rows().getFirst())).contains(2019);
        assertThat(timeline.formerWording(timeline.rows().getFirst())).isEmpty();
    }

    @Test
    void formerWording_isTheLastOneThatDiffers() {
        Timeline timeline = timeline(
                plan(2019, row("1", WELL)),
                plan(2020, row("1", "Скласти реєстр колодязів")),
                report(2020, row("1", "Скласти реєстр колодязів")));
        assertThat(timeline.formerWording(timeline.rows().getFirst()).map(measure -> measure.text()))
                .contains(WELL);
    }

    @Test
    void promiseNotDone_andInNoLaterPlan_isDroppedUndone() {
        Timeline timeline = timeline(
                plan(2020, row("1", BOAT), row("2", SITE)),
                report(
                        2020,
                        row("1", BOAT).with(Completion.NOT_DONE),
                        row("2", SITE).with(Completion.DONE)),
                plan(2021, row("1", WELL)));
        assertThat(timeline.rows()).hasSize(3);
        assertThat(timeline.isDroppedUndone(timeline.rows().get(0))).isTrue();
        assertThat(timeline.isDroppedUndone(timeline.rows().get(1))).isFalse();
        assertThat(timeline.isDroppedUndone(timeline.rows().get(2))).isFalse();
    }

    @Test
    void promiseMissingAYear_goesOnInItsRow() {
        Timeline timeline =
                timeline(plan(2019, row("1", BOAT)), plan(2020, row("1", WELL)), plan(2021, row("1", BOAT)));
        assertThat(timeline.rows()).hasSize(2);
        assertThat(timeline.rows().getFirst().in(1)).isEmpty();
        assertThat(timeline.rows().getFirst().in(2)).isPresent();
    }

    @Test
    void status_isTheReportsWhereThereIsOne() {
        Timeline timeline = timeline(
                plan(2020, row("1", BOAT)),
                report(2020, row("1", BOAT).with(Completion.PARTIAL)),
                plan(2021, row("1", BOAT)));
        Row boat = timeline.rows().getFirst();
        assertThat(timeline.status(boat, 2020)).contains(Completion.PARTIAL);
        assertThat(timeline.status(boat, 2021)).contains(Completion.PLANNED);
        assertThat(timeline.status(boat, 2019)).isEmpty();
    }

    @Test
    void promiseTheReportIsSilentOn_isNotReported_unlessItWasDueInAnotherYear() {
        Plan programme = plan("Рада", PlanKind.PLAN, 2020, 2022, List.of(row("1", BOAT)));
        Plan report = report(2021, row("7", WELL).with(Completion.DONE));
        Timeline silent = timeline(programme, report);
        assertThat(silent.status(silent.rows().getFirst(), 2020)).contains(Completion.PLANNED);
        assertThat(silent.status(silent.rows().getFirst(), 2021)).contains(Completion.NOT_REPORTED);
        Timeline early =
                timeline(TestPlans.due(programme, new Schedule.By(List.of(LocalDate.of(2020, 2, 28)))), report);
        assertThat(early.status(early.rows().getFirst(), 2021)).contains(Completion.PLANNED);
        assertThat(early.due(early.rows().getFirst(), 2021)).isEqualTo(Due.BEFORE);
        assertThat(early.due(early.rows().getFirst(), 2020)).isEqualTo(Due.WITHIN);
    }

    @Test
    void promiseNeverReported_andInNoLaterPlan_isDroppedAsNotReported() {
        Timeline timeline = timeline(
                plan(2020, row("1", BOAT), row("2", SITE)),
                report(2020, row("2", SITE).with(Completion.DONE)),
                plan(2021, row("1", WELL)));
        assertThat(timeline.droppedAs(timeline.rows().get(0))).contains(Completion.NOT_REPORTED);
        assertThat(timeline.droppedAs(timeline.rows().get(1))).isEmpty();
    }

    @Test
    void everyMeasure_standsInSomeRow() {
        for (LinkCase each : LinkCase.all()) {
            Timeline timeline = timeline(each.before(), each.after());
            assertThat(timeline.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.measures().stream())
                            .distinct())
                    .hasSize(each.before().measures().size()
                            + each.after().measures().size());
        }
    }

    private Timeline timeline(Plan... plans) {
        return comparer.timeline(List.of(plans), Decisions.NONE);
    }
}
