package org.zvirka.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.correction.Names;
import org.zvirka.index.correction.Replay;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** The rows of a measure that a page cut, or that people put together. */
class PrintedPlacesTest {

    private final Plan plan = TestPlans.report();
    private final Measure first = plan.measures().getFirst();
    private final Measure last = plan.measures().getLast();
    private final Origin overleaf = new Origin(3, "", 2, 2, new Box(10, 30, 300, 40));

    @Test
    void rowCutByAPage_hasBothParts_andOnlyTheMeasureBeforeIt() {
        Replayed document = replayed(joined(), List.of());

        assertThat(PrintedPlaces.of(document, last.id(), last.origin())).containsExactly(last.origin(), overleaf);
        assertThat(PrintedPlaces.of(document, first.id(), first.origin())).containsExactly(first.origin());
    }

    @Test
    void rowsPutTogetherByAPerson_areAllPartsOfTheMeasure() {
        Event merge = Event.of(
                plan.id(),
                new Change.Merge(MeasureRef.of(first), List.of(MeasureRef.of(last))),
                "Олена",
                Instant.EPOCH);
        Replayed document = replayed(joined(), List.of(merge));

        assertThat(PrintedPlaces.of(document, first.id(), first.origin()))
                .containsExactly(first.origin(), last.origin(), overleaf);
    }

    private Plan joined() {
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.add(Finding.of(Finding.Kind.ROW_JOINED, overleaf, last.number()));
        return plan.with(plan.measures(), findings);
    }

    private static Replayed replayed(Plan asRead, List<Event> events) {
        return Replay.of(asRead, events, Names.of(List.of()), () -> (changed, measures) -> changed);
    }
}
