package org.zvirka.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
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
    void measure_offersItsHistoryItsLikesAndItsCitation() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        navigate("measure/" + plan.measures().getFirst().id(), MeasureView.class);
        assertThat(shown())
                .contains("Той самий захід в інших роках")
                .contains("Схожі заходи")
                .contains("Посилання для праці")
                .contains("Копіювати рядком таблиці");
        assertThat(find(NativeButton.class).all())
                .extracting(button -> button.getElement().getAttribute("data-copy-address"))
                .contains("measure/" + plan.measures().getFirst().id());
    }

    @Test
    void engineDown_isSaidWithTheSameAddressToTryAgain() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        archive.down(true);
        go("measure/" + plan.measures().getFirst().id());
        assertThat(shown()).contains("Архів зараз не відповідає");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/measure/" + plan.measures().getFirst().id());
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
