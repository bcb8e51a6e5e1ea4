package org.zvirka.analysis;

import java.util.List;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.SourceDocument;

/** Understands one document. Implementations are deterministic and safe for use by several threads. */
@FunctionalInterface
public interface PlanAnalyzer {

    /**
     * Never fails for a readable document: what is not understood stands in the plan's findings. Only one with limits of
     * its own may throw, and says so.
     *
     * @param choices what people said the columns hold; of several about one column the last counts
     */
    Plan analyze(SourceDocument document, List<ColumnChoice> choices);

    /** {@link #analyze(SourceDocument, List)}, ending early where it is stopped, as far as it can. */
    default Plan analyze(SourceDocument document, List<ColumnChoice> choices, Reading reading) {
        return analyze(document, choices);
    }

    /** With nobody having said anything. */
    default Plan analyze(SourceDocument document) {
        return analyze(document, List.of());
    }
}
