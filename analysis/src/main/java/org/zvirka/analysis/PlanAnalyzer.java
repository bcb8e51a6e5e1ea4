package org.zvirka.analysis;

import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.document.SourceDocument;

/** Understands one document. Implementations are deterministic and safe for use by several threads. */
public interface PlanAnalyzer {

    /** Never fails for a readable document: what is not understood stands in the plan's findings. */
    Plan analyze(SourceDocument document);
}
