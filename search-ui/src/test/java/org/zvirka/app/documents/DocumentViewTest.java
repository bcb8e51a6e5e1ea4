package org.zvirka.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;

class DocumentViewTest extends ViewTest {

    @Test
    void document_showsItsFactsAndMeasuresInPrintedOrder() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        navigate("document/" + plan.id(), DocumentView.class);
        assertThat(shown())
                .contains(TestPlans.BODY)
                .contains("Звіт 2021")
                .contains("Розділ 1 › Завдання 1")
                .containsSubsequence("1.1", "Вести облік подарунків", "1.2", "Провести навчання");
    }

    @Test
    void markup_inADocument_staysText() {
        String hostile = "<img src=x onerror=alert(1)> <script>alert(2)</script>";
        Plan plan = TestPlans.plan("x.txt", List.of(hostile), List.of(Completion.DONE));
        archive.plans().put(plan);
        navigate("document/" + plan.id(), DocumentView.class);
        assertThat(shown()).contains(hostile);
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .doesNotContain("<img src")
                .doesNotContain("<script");
    }

    @Test
    void unknownDocument_isSaid() {
        navigate("document/" + "0".repeat(64), DocumentView.class);
        assertThat(shown()).contains("Такого документа немає");
    }

    @Test
    void addressThatIsNoId_isUnknown() {
        navigate("document/..%2F..%2Fetc", DocumentView.class);
        assertThat(shown()).contains("Такого документа немає");
    }

    @Test
    void removal_asksFirst() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        navigate("document/" + plan.id(), DocumentView.class);
        test(find(com.vaadin.flow.component.html.NativeButton.class).id("remove-document"))
                .click();
        assertThat(archive.plans().list()).hasSize(1);
        assertThat(shown()).contains("Вилучити документ і його заходи?");
    }
}
