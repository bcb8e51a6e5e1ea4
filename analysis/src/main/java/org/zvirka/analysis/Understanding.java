package org.zvirka.analysis;

import java.util.Set;
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
}
