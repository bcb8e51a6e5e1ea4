package org.zvirka.index;

import java.util.List;
import org.zvirka.analysis.plan.Measure;

/**
 * A measure found.
 *
 * @param plan the document it stands in
 * @param score relevance, comparable within one answer only
 * @param highlights matched words, by field then offset; empty where none were asked for
 */
public record Hit(PlanSummary plan, Measure measure, double score, List<Highlight> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
