package org.zvirka.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
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
        Doubt one = Doubt.of(PlanSummary.of(plan), measure, List.of(unsure), List.of());
        Doubt other = Doubt.of(
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

        Input author = find(Input.class).withClassName("author").all().getFirst();
        author.setValue("Олена");
        test(find(NativeButton.class).id("correct-confirm")).click();
        assertThat(archive.corrections().of(plan.id())).singleElement().satisfies(event -> {
            assertThat(event.author()).isEqualTo("Олена");
            assertThat(event.measure()).contains(measure.id());
            assertThat(((Change.MeasureField) event.change()).confirms()).isTrue();
        });
        assertThat(doubts.all()).noneMatch(doubt -> doubt.measure().equals(measure.id()));
    }

    @Test
    void queue_isWalkedWithoutAMouse_confirmingGoesOn() {
        Plan plan = doubtful();
        archive.plans().put(plan);
        String first = doubts.all().getFirst().measure().value();
        String second = doubts.all().get(1).measure().value();
        go("review?m=" + first);
        assertThat(shown()).contains("1 з 3");

        test(find(NativeButton.class).id("review-next")).click();
        assertThat(shown()).contains("2 з 3");
        test(find(NativeButton.class).id("review-before")).click();
        find(Input.class).withClassName("author").all().forEach(author -> author.setValue("Олена"));
        test(find(NativeButton.class).id("review-confirm")).click();

        assertThat(doubts.all()).extracting(Doubt::measure).hasSize(2);
        assertThat(archive.corrections().of(plan.id())).singleElement().satisfies(event -> assertThat(event.measure())
                .map(MeasureId::value)
                .contains(first));
        assertThat(shown()).contains("1 з 2");
        assertThat(doubts.all().getFirst().measure().value()).isEqualTo(second);
    }

    @Test
    void lastDoubtConfirmed_leavesAnEmptyQueueThatSaysSo() {
        Plan plan = doubtful();
        archive.plans().put(plan);
        go("review?m=" + doubts.all().getFirst().measure().value());
        for (int i = 0; i < 3; i++) {
            find(Input.class).withClassName("author").all().forEach(author -> author.setValue("Олена"));
            test(find(NativeButton.class).id("review-confirm")).click();
        }
        assertThat(shown()).contains("Перевіряти нічого");
    }

    /** Three measures whose status is more and more doubtful. */
    private static Plan doubtful() {
        Plan plan = TestPlans.plan(
                "сумнів.docx",
                java.util.List.of("Перше", "Друге", "Третє"),
                java.util.List.of(org.zvirka.analysis.plan.Completion.DONE));
        java.util.List<Measure> measures = plan.measures().stream()
                .map(measure -> new Measure(
                        measure.id(),
                        measure.ordinal(),
                        measure.number(),
                        measure.section(),
                        measure.printed(),
                        measure.status(),
                        measure.timeliness(),
                        measure.schedule(),
                        measure.themes(),
                        measure.parties(),
                        measure.references(),
                        measure.figures(),
                        List.of(new Evidence("status", "result", 0, 3, "Так", "rule", 0.5 - measure.ordinal() / 10.0)),
                        measure.origin()))
                .toList();
        return plan.with(measures, List.of());
    }
}
