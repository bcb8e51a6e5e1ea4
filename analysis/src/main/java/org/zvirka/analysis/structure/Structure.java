package org.zvirka.analysis.structure;

import java.util.List;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/**
 * The measures of a document before they are understood.
 *
 * @param columns columns of the (first) table of measures; empty where there is none
 * @param rows in document order
 * @param findings what was left out or is doubtful
 */
public record Structure(List<Column> columns, List<MeasureRow> rows, List<Finding> findings) {

    public Structure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * @param number without trailing dot or bracket, empty where there is none
     * @param section headings above it, outermost first
     */
    public record MeasureRow(String number, List<String> section, Printed printed, Origin origin) {}
}
