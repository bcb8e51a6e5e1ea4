package org.zvirka.analysis.plan;

import java.util.List;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.Origin;

/**
 * One promised deed.
 *
 * @param ordinal 1..N in document order
 * @param number as printed without trailing dot or bracket, empty where there is none
 * @param section headings above it, outermost first
 * @param themes ids of the theme file, in the file's order
 * @param evidence what every derived value rests on
 * @param origin page, table and row of its (first) printed row
 */
public record Measure(
        MeasureId id,
        int ordinal,
        String number,
        List<String> section,
        Printed printed,
        Completion status,
        Timeliness timeliness,
        Schedule schedule,
        List<String> themes,
        List<Party> parties,
        List<Reference> references,
        List<Figure> figures,
        List<Evidence> evidence,
        Origin origin) {

    public Measure {
        section = List.copyOf(section);
        themes = List.copyOf(themes);
        parties = List.copyOf(parties);
        references = List.copyOf(references);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }

    public String text() {
        return printed.text();
    }
}
