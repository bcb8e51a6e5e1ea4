package org.zvirka.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;

class ReviewViewTest extends ViewTest {

    @Autowired
    private Doubts doubts;

    @Test
    void nothingDoubtful_isSaid() {
        navigate("review", ReviewView.class);
        assertThat(shown()).contains("Перевіряти нічого");
    }

    @Test
    void graveFinding_weighsMoreThanAnUnsureConclusion() {
        Plan plan = TestPlans.report();
        Measure measure = plan.measures().getFirst();
        Evidence unsure = new Evidence("status", "result", 0, 3, "Так", "rule", 0.1);
        Doubt one = new Doubt(PlanSummary.of(plan), measure, List.of(unsure), List.of());
        Doubt other = new Doubt(
                PlanSummary.of(plan),
                measure,
                List.of(),
                List.of(org.zvirka.ingest.document.Finding.of(
                        org.zvirka.ingest.document.Finding.Kind.ROW_TOO_SHORT, measure.origin(), "4", "5")));
        assertThat(other.weight()).isGreaterThan(one.weight());
    }

    @Test
    void correction_needsAName_andIsAnEventThatTakesTheMeasureOffTheQueue() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        Measure measure = plan.measures().getFirst();
        go("review?m=" + measure.id());
        test(find(NativeButton.class).id("correct-confirm")).click();
        assertThat(shown()).contains("Назвіться");
        assertThat(archive.corrections().of(plan.id())).isEmpty();

        Input author = find(Input.class).withClassName("author").single();
        author.setValue("Олена");
        test(find(NativeButton.class).id("correct-confirm")).click();
        assertThat(archive.corrections().of(plan.id())).singleElement().satisfies(event -> {
            assertThat(event.author()).isEqualTo("Олена");
            assertThat(event.measure()).contains(measure.id());
            assertThat(((Change.MeasureField) event.change()).confirms()).isTrue();
        });
        assertThat(doubts.all()).noneMatch(doubt -> doubt.measure().id().equals(measure.id()));
    }
}
