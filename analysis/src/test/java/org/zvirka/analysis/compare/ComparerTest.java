package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.analysis.compare.TestPlans.plan;
import static org.zvirka.analysis.compare.TestPlans.row;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

class ComparerTest {

    private final Comparer comparer = Comparer.standard();

    @Test
    void everyMeasure_standsInExactlyOneLink() {
        for (LinkCase each : LinkCase.all()) {
            Comparison comparison = comparer.compare(each.before(), each.after());
            List<MeasureId> linked = comparison.links().stream()
                    .flatMap(link -> Stream.concat(link.before().stream(), link.after().stream()))
                    .toList();
            List<MeasureId> measures = Stream.concat(
                            each.before().measures().stream(), each.after().measures().stream())
                    .map(Measure::id)
                    .toList();
            assertThat(linked).as(each.name()).containsExactlyInAnyOrderElementsOf(measures);
        }
    }

    @Test
    void kinds_areNamed() {
        LinkCase split = LinkCase.named("03");
        Comparison comparison = comparer.compare(split.before(), split.after());
        assertThat(comparison.counts())
                .containsEntry(Link.Kind.SPLIT, 3L)
                .containsEntry(Link.Kind.MERGED, 2L)
                .containsEntry(Link.Kind.SAME, 1L)
                .containsEntry(Link.Kind.DROPPED, 1L)
                .containsEntry(Link.Kind.NEW, 1L);
    }

    @Test
    void sameDocumentTwice_isTheSameThroughout() {
        Plan plan = LinkCase.named("04").before();
        assertThat(comparer.compare(plan, plan).links()).allSatisfy(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.SAME);
            assertThat(link.before()).isEqualTo(link.after());
        });
    }

    @Test
    void emptyAndWordlessMeasures_areNeitherLostNorLinked() {
        Plan before = plan(2020, row("1", ""), row("2", "12345"), row("3", "—"));
        Plan after = plan(2021, row("1", "Провести навчання працівників"));
        Comparison comparison = comparer.compare(before, after);
        assertThat(comparison.of(Link.Kind.DROPPED)).hasSize(3);
        assertThat(comparison.of(Link.Kind.NEW)).hasSize(1);
    }

    @Test
    void movedMeasure_isMarked() {
        LinkCase moved = LinkCase.named("05");
        Comparison comparison = comparer.compare(moved.before(), moved.after());
        Link budget = comparison.links().stream()
                .filter(link -> link.before()
                        .equals(List.of(moved.before().measures().get(7).id())))
                .findFirst()
                .orElseThrow();
        assertThat(budget.kind()).isEqualTo(Link.Kind.SAME);
        assertThat(budget.moved()).isTrue();
    }

    @Test
    void rejectedPair_isNeverLinkedAgain() {
        Plan before = plan(2020, row("1", "Провести навчання з доброчесності для лікарів"));
        Plan after = plan(2021, row("1", "Провести навчання лікарів з доброчесності"));
        Decisions.Pairing pairing = new Decisions.Pairing(id(before), id(after));
        assertThat(comparer.compare(before, after).of(Link.Kind.REWORDED)).hasSize(1);
        Comparison rejected = comparer.compare(before, after, Decisions.NONE.with(pairing, false));
        assertThat(rejected.of(Link.Kind.REWORDED)).isEmpty();
        assertThat(rejected.proposals()).isEmpty();
    }

    @Test
    void confirmedPair_isLinkedWhateverItsScore() {
        Plan before = plan(2020, row("1", "Провести навчання з доброчесності для лікарів"));
        Plan after = plan(2021, row("1", "Закупити моторний човен"));
        Decisions.Pairing pairing = new Decisions.Pairing(id(before), id(after));
        Comparison confirmed = comparer.compare(before, after, Decisions.NONE.with(pairing, true));
        assertThat(confirmed.of(Link.Kind.REWORDED)).singleElement().satisfies(link -> assertThat(link.decision())
                .isEqualTo(Link.Decision.CONFIRMED));
    }

    @Test
    void likelyPairBelowTheThreshold_waitsForAPerson() {
        Plan before = LinkCase.named("04").before();
        Plan after = LinkCase.named("04").after();
        assertThat(comparer.compare(before, after).proposals()).allSatisfy(link -> {
            assertThat(link.decision()).isEqualTo(Link.Decision.PROPOSED);
            assertThat(link.score()).isBetween(LinkThresholds.STANDARD.proposed(), LinkThresholds.STANDARD.automatic());
        });
    }

    private static MeasureId id(Plan plan) {
        return plan.measures().getFirst().id();
    }
}
