package org.zvirka.analysis.meaning;

import java.util.List;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.timeliness.TimelinessReader;

/** Derives what a measure means from its printed cells. Deterministic and safe for use by several threads. */
public interface Meanings {

    /** Meanings of a document's measures, in the given order and of the same number. */
    default List<Meaning> of(PlanFacts facts, List<Promise> promises) {
        return of(facts, promises, promises);
    }

    /**
     * Meanings of some of a document's measures.
     *
     * @param all what the document promises, for what one measure explains to others
     * @param wanted those to understand
     */
    List<Meaning> of(PlanFacts facts, List<Promise> all, List<Promise> wanted);

    /** Whether a deadline was kept, for a schedule and a status that people set. */
    TimelinessReader.Judgement inTime(PlanFacts facts, Printed printed, Schedule schedule, Completion status);

    /**
     * A measure before it is understood.
     *
     * @param section headings above it, outermost first
     */
    record Promise(String number, List<String> section, Printed printed) {}
}
