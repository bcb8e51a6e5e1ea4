package org.zvirka.analysis.meaning;

import java.util.List;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.Finding;

/**
 * The derived values of one measure.
 *
 * @param findings what was not understood; their origins are filled in by the caller
 */
public record Meaning(
        Completion status,
        Timeliness timeliness,
        Schedule schedule,
        List<String> themes,
        List<Party> parties,
        List<Reference> references,
        List<Figure> figures,
        List<Evidence> evidence,
        List<Finding> findings) {}
