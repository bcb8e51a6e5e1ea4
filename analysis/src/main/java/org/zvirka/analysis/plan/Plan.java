package org.zvirka.analysis.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Finding;

/**
 * What one document says.
 *
 * @param file name of the source file for people
 * @param language ISO 639-1, {@code uk} for Ukrainian, empty where it could not be told
 * @param title the document's own title on one line, empty where it has none
 * @param body official name in the nominative, empty where it could not be told
 * @param bodyAlso other names of the same body found in the document
 * @param yearFrom first year of the period, 0 where it could not be told
 * @param yearTo last year, equal to {@code yearFrom} for one year
 * @param preamble paragraphs printed before the table
 */
public record Plan(
        DocumentId id,
        String file,
        String mediaType,
        String language,
        String title,
        String body,
        List<String> bodyAlso,
        PlanKind kind,
        int yearFrom,
        int yearTo,
        @Nullable Approval approvalOrNull,
        List<Column> columns,
        List<String> preamble,
        List<Measure> measures,
        List<Finding> findings) {

    public Plan {
        if (yearTo < yearFrom) {
            throw new IllegalArgumentException("a period runs forwards: " + yearFrom + "-" + yearTo);
        }
        bodyAlso = List.copyOf(bodyAlso);
        columns = List.copyOf(columns);
        preamble = List.copyOf(preamble);
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }

    /** The same document with other measures and findings. */
    public Plan with(List<Measure> otherMeasures, List<Finding> otherFindings) {
        return with(columns, otherMeasures, otherFindings);
    }

    /** The same document with its columns understood otherwise. */
    public Plan with(List<Column> otherColumns) {
        return with(otherColumns, measures, findings);
    }

    private Plan with(List<Column> otherColumns, List<Measure> otherMeasures, List<Finding> otherFindings) {
        return new Plan(
                id,
                file,
                mediaType,
                language,
                title,
                body,
                bodyAlso,
                kind,
                yearFrom,
                yearTo,
                approvalOrNull,
                otherColumns,
                preamble,
                otherMeasures,
                otherFindings);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approvalOrNull);
    }
}
