package org.zvirka.analysis;

import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/** Understands measures anew after their words, or the facts of their document, were changed. Safe for several threads. */
@FunctionalInterface
public interface Understanding {

    /**
     * The plan with the derived values, evidence and findings of these measures made anew from their printed cells; the
     * others stay as they are.
     */
    Plan again(Plan plan, Set<MeasureId> measures);

    /** The measure with only its timeliness judged anew, after its status or its schedule were set to something else. */
    default Measure inTime(Plan plan, Measure measure) {
        return measure;
    }
}
