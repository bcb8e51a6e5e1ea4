package org.zvirka.app.comparison;

import java.time.Instant;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.ingest.document.DocumentId;

/**
 * What a person said about an earlier and a later measure.
 *
 * @param author the name they gave, empty in books written before names were asked for
 */
public record LinkDecision(Side before, Side after, Verdict verdict, String author, Instant at) {

    public enum Verdict {
        SAME,
        DIFFERENT,
        /** A former decision is taken back; the scores decide again. */
        UNDONE
    }

    /**
     * A measure, also when its document is read a little differently later.
     *
     * @param document empty where it is not known
     */
    public record Side(String document, MeasureRef measure) {
        public static Side of(DocumentId document, Measure measure) {
            return new Side(document.value(), MeasureRef.of(measure));
        }
    }

    /** The two by their ids when it was decided. */
    public Decisions.Pairing pairing() {
        return new Decisions.Pairing(before.measure().id(), after.measure().id());
    }
}
