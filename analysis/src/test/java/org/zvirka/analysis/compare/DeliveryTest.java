package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.analysis.compare.TestPlans.plan;
import static org.zvirka.analysis.compare.TestPlans.report;
import static org.zvirka.analysis.compare.TestPlans.row;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.schedule.Schedule;

class DeliveryTest {

    private final Comparer comparer = Comparer.standard();

    @Test
    void plannedReportedAndUnplanned_areTold() {
        LinkCase year = LinkCase.named("06");
        Delivery delivery = comparer.deliver(year.before(), year.after(), Decisions.NONE);
        assertThat(delivery.of(Fate.REPORTED)).hasSize(7);
        assertThat(delivery.of(Fate.NOT_REPORTED))
                .extracting(item -> item.planned().getFirst().number())
                .containsExactlyInAnyOrder("8", "9");
        assertThat(delivery.of(Fate.NOT_PLANNED))
                .extracting(item -> item.reported().getFirst().number())
                .containsExactly("8", "9");
    }

    @Test
    void figures_standBesideEachOther() {
        LinkCase year = LinkCase.named("06");
        Delivery delivery = comparer.deliver(year.before(), year.after(), Decisions.NONE);
        assertThat(delivery.items())
                .filteredOn(item -> !item.figures().isEmpty())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.figures().getFirst().planned().value()).isEqualTo(4);
                    assertThat(item.figures().getFirst().reported().value()).isEqualTo(2);
                });
    }

    @Test
    void executionRate_namesItsDenominatorAndWhatItLeavesOut() {
        Plan plan = plan(
                2020,
                row("1", "Оновити сайт громади"),
                row("2", "Купити моторний човен"),
                row("3", "Скласти реєстр колодязів"));
        Plan report = report(
                2020,
                row("1", "Оновлено сайт громади").with(Completion.DONE),
                row("2", "Моторний човен не куплено").with(Completion.NOT_DONE));
        Rate rate = comparer.deliver(plan, report, Decisions.NONE).planned().execution();
        assertThat(rate).isEqualTo(new Rate(1, 2, 1));
        assertThat(rate.isSmall()).isTrue();
    }

    @Test
    void measureDueInAnotherYear_isNotMissedByTheReport() {
        Plan plan = TestPlans.due(
                TestPlans.plan(
                        "Рада", org.zvirka.analysis.plan.PlanKind.PLAN, 2020, 2022, List.of(row("1", "Оновити сайт"))),
                new Schedule.By(List.of(LocalDate.of(2022, 5, 1))));
        Delivery delivery = comparer.deliver(plan, report(2021, row("1", "Куплено човен")), Decisions.NONE);
        assertThat(delivery.of(Fate.NOT_DUE)).hasSize(1);
        assertThat(delivery.of(Fate.NOT_REPORTED)).isEmpty();
        assertThat(delivery.planned().execution().leftOut()).isEqualTo(1);
    }

    @Test
    void statusesOfASplitMeasure_areTakenTogether() {
        assertThat(Delivery.together(List.of(Completion.DONE, Completion.NOT_DONE)))
                .isEqualTo(Completion.PARTIAL);
        assertThat(Delivery.together(List.of(Completion.DONE, Completion.DONE))).isEqualTo(Completion.DONE);
        assertThat(Delivery.together(List.of(Completion.NOT_REPORTED, Completion.NOT_DONE)))
                .isEqualTo(Completion.NOT_DONE);
        assertThat(Delivery.together(List.of())).isEqualTo(Completion.NOT_REPORTED);
    }
}
