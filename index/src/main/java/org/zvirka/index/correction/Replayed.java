package org.zvirka.index.correction;

import java.util.List;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/**
 * A document with what people changed.
 *
 * @param asRead as it was read, without any change
 * @param plan with all changes that hold
 * @param events the events about the document in the order they came, each with what became of it
 */
public record Replayed(Plan asRead, Plan plan, List<Standing> events) {

    public Replayed {
        events = List.copyOf(events);
    }

    /**
     * What became of an event.
     *
     * @param measures the measures it is about now, those it made among them
     */
    public record Standing(Event event, State state, List<MeasureId> measures) {
        public Standing {
            measures = List.copyOf(measures);
        }
    }

    public enum State {
        /** It holds. */
        APPLIES,
        /** It was taken back. */
        UNDONE,
        /** It is about a measure that a later change put away. */
        COVERED,
        /** The document is read differently now, so that there is nothing it could be about. */
        MISFIT
    }
}
