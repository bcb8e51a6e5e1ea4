package org.zvirka.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;
import org.zvirka.index.FilterField;
import org.zvirka.index.Hit;

class SearchViewTest extends ViewTest {

    private static final String UNKNOWN = "0123456789abcdef0123";

    @Test
    void emptyArchive_teachesWhatToDo() {
        navigate("search", SearchView.class);
        assertThat(shown()).contains("Архів ще порожній").contains("Додати документи");
    }

    @Test
    void everything_isCountedAndListed() {
        archive.plans().put(TestPlans.report());
        navigate("search", SearchView.class);
        assertThat(shown()).contains("2 заходи у 1 органі, 2021");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void filterInTheAddress_narrowsTheListAndStandsAsAChip() {
        archive.plans().put(TestPlans.report());
        go("search?status=NOT_DONE");
        assertThat(rows()).extracting(hit -> hit.measure().status()).containsExactly(Completion.NOT_DONE);
        assertThat(shown()).contains("Очистити все");
    }

    @Test
    void badQuery_saysWhereItWentWrong() {
        archive.plans().put(TestPlans.report());
        go("search?q=((");
        assertThat(shown()).contains("Запит не зрозумілий").contains("((");
    }

    @Test
    void engineDown_saysSoAndOffersToTryAgain() {
        archive.plans().put(TestPlans.report());
        archive.down(true);
        go("search?q=навчання");
        assertThat(shown()).contains("Архів зараз не відповідає").contains("Спробувати ще раз");
    }

    @Test
    void nothingFound_repeatsTheQueryAndHelps() {
        archive.plans().put(TestPlans.report());
        go("search?q=немаєтакогослова");
        assertThat(shown()).contains("немаєтакогослова").doesNotContain("2 заходи");
    }

    @Test
    void misspelledQuery_offersWhatWasMeantWithItsCount() {
        archive.plans().put(TestPlans.report());
        go("search?q=навчаня");
        assertThat(shown()).contains("Можливо, «навчання»").contains("1 захід");
        test(step("Можливо, «навчання»")).click();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void filtersThatLeaveNothing_areOfferedToBeTakenOff() {
        archive.plans().put(TestPlans.report());
        go("search?q=облік&status=NOT_DONE");
        assertThat(shown()).contains("Шукати без фільтрів").contains("1 захід");
        test(step("Шукати без фільтрів")).click();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void wordsThatNoMeasureHoldsTogether_areOfferedApart() {
        archive.plans().put(TestPlans.report());
        go("search?q=подарунків навчання");
        assertThat(shown()).contains("Лише «подарунків»").contains("Лише «навчання»");
    }

    @Test
    void bodyTakenFromTheOffers_becomesAFilter() {
        archive.plans().put(TestPlans.report());
        go("search?q=тихояр");
        ((SearchView) getCurrentView()).narrowed(FilterField.BODY, TestPlans.BODY);
        assertThat(rows()).hasSize(2);
        assertThat(shown()).contains("Очистити все");
    }

    @Test
    void measureInTheAddress_opensBesideTheList() {
        var plan = TestPlans.report();
        archive.plans().put(plan);
        go("search?m=" + plan.measures().get(1).id());
        assertThat(shown()).contains("Захід 1.2").contains("Як надруковано").contains("до 1 квітня 2021 року");
    }

    @Test
    void unknownMeasureInTheAddress_isSaid() {
        archive.plans().put(TestPlans.report());
        go("search?m=" + UNKNOWN);
        assertThat(shown()).contains("Такого заходу немає");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void nonsenseInTheAddress_isLeftOut() {
        archive.plans().put(TestPlans.report());
        go("search?m=../../etc&sort=upside&from=yesterday&nosuch=1");
        assertThat(rows()).hasSize(2);
    }

    private NativeButton step(String label) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Hit> rows() {
        return find(Results.class).single().getLazyDataView().getItems().toList();
    }
}
