package org.zvirka.analysis.meaning;

import java.util.List;
import org.zvirka.analysis.plan.Printed;

/** Derives what a measure means from its printed cells. Deterministic and safe for use by several threads. */
public interface Meanings {

    /** Meanings of a document's measures, in the given order and of the same number. */
    List<Meaning> of(PlanFacts facts, List<Promise> promises);

    /**
     * A measure before it is understood.
     *
     * @param section headings above it, outermost first
     */
    record Promise(String number, List<String> section, Printed printed) {}
}
