package org.zvirka.app.review;

import java.util.List;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.Finding;

/**
 * A measure worth a look; no more of it than the queue shows, since many are kept.
 *
 * @param evidence what was concluded with little confidence
 * @param findings what happened while its row was read, notes left out
 */
record Doubt(
        PlanSummary plan,
        MeasureId measure,
        String number,
        String text,
        List<Evidence> evidence,
        List<Finding> findings) {

    /** A grave finding outweighs any unsure conclusion: the row itself may be wrong. */
    private static final double PER_FINDING = 1;

    private static final int TEXT = 240;

    static Doubt of(PlanSummary plan, Measure measure, List<Evidence> evidence, List<Finding> findings) {
        String text = measure.text();
        return new Doubt(
                plan,
                measure.id(),
                measure.number(),
                text.length() <= TEXT ? text : text.substring(0, TEXT),
                List.copyOf(evidence),
                List.copyOf(findings));
    }

    double weight() {
        double unsure = evidence.stream()
                .mapToDouble(each -> 1 - each.confidence())
                .max()
                .orElse(0);
        return unsure + PER_FINDING * findings.size();
    }
}
