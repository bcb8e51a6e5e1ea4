package org.zvirka.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;

class MeasureViewTest extends ViewTest {

    @Test
    void measure_showsEveryPrintedField_evenOfUnknownColumns() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        navigate("measure/" + plan.measures().getFirst().id(), MeasureView.class);
        assertThat(shown())
                .contains("Вести облік подарунків")
                .contains("до 1 квітня 2021 року")
                .contains("Уповноважений")
                .contains("Примітка")
                .contains("Виконано");
    }

    @Test
    void unknownMeasure_isSaid() {
        navigate("measure/00000000000000000000", MeasureView.class);
        assertThat(shown()).contains("Такого заходу немає");
    }

    @Test
    void addressThatIsNoId_isUnknown() {
        navigate("measure/javascript:alert(1)", MeasureView.class);
        assertThat(shown()).contains("Такого заходу немає");
    }
}
