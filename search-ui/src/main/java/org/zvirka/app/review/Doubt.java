package org.zvirka.app.review;

import java.util.List;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.Finding;

/**
 * A measure worth a look.
 *
 * @param evidence what was concluded with little confidence
 * @param findings what happened while its row was read, notes left out
 */
record Doubt(PlanSummary plan, Measure measure, List<Evidence> evidence, List<Finding> findings) {

    /** A grave finding outweighs any unsure conclusion: the row itself may be wrong. */
    private static final double PER_FINDING = 1;

    double weight() {
        double unsure = evidence.stream()
                .mapToDouble(each -> 1 - each.confidence())
                .max()
                .orElse(0);
        return unsure + PER_FINDING * findings.size();
    }
}
