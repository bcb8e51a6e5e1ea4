package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.DeadlineChange.Kind;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.schedule.Schedule;

class DeadlineChangeTest {

    @Test
    void sameDayOfTheNextYear_hasNotMoved() {
        DeadlineChange change = DeadlineChange.of(
                due("До 1 березня 2020 року", LocalDate.of(2020, 3, 1)),
                due("1 березня 2021", LocalDate.of(2021, 3, 1)),
                1);
        assertThat(change.kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void laterDay_isMovedByItsDays() {
        DeadlineChange change = DeadlineChange.of(
                due("До 1 березня 2020 року", LocalDate.of(2020, 3, 1)),
                due("До 1 квітня 2021 року", LocalDate.of(2021, 4, 1)),
                1);
        assertThat(change).isEqualTo(new DeadlineChange(change.before(), change.after(), Kind.LATER, 31));
    }

    @Test
    void dayOfAProgramme_isHeldAgainstTheReportInItsOwnYear() {
        Measure planned = due(
                "1 квітня 2020-2022 років",
                LocalDate.of(2020, 4, 1),
                LocalDate.of(2021, 4, 1),
                LocalDate.of(2022, 4, 1));
        Measure reported = due("до 1 квітня звітного року", LocalDate.of(2021, 4, 1));
        assertThat(DeadlineChange.within(planned, reported, TestPlans.report(2021))
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void wordsWithoutDays_areOnlyOtherWords() {
        assertThat(DeadlineChange.of(due("Постійно"), due("За потреби"), 1).kind())
                .isEqualTo(Kind.REWORDED);
        assertThat(DeadlineChange.of(due(""), due(""), 1).kind()).isEqualTo(Kind.NONE);
        assertThat(DeadlineChange.of(due("Січень"), due(""), 1).kind()).isEqualTo(Kind.REMOVED);
    }

    private static Measure due(String printed, LocalDate... days) {
        return TestPlans.due(
                        TestPlans.plan(
                                2020, TestPlans.Row.of("", "1 | Провести навчання | " + printed + " | Відділ кадрів")),
                        new Schedule.By(List.of(days)))
                .measures()
                .getFirst();
    }
}
