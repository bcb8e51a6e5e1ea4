package org.zvirka.app.measure;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/**
 * A measure as one row to paste into a spreadsheet: body, document, years, number, text, the printed cells in a fixed
 * order, status. The browser puts the measure's address behind the last tab.
 */
final class SheetRow {

    private SheetRow() {}

    static String of(Hit hit, Words words) {
        PlanSummary plan = hit.plan();
        Measure measure = hit.measure();
        Map<String, String> printed = PrintedFields.of(measure.printed());
        Stream<String> cells = Stream.of(
                        "deadline", "responsible", "indicator", "expected", "funding", "result", "justification")
                .map(field -> printed.getOrDefault(field, ""));
        return Stream.of(
                        Stream.of(
                                plan.body(),
                                words.name("kind", plan.kind()),
                                words.period(plan.yearFrom(), plan.yearTo()),
                                measure.number(),
                                measure.text()),
                        cells,
                        Stream.of(words.name("status", measure.status()), Citation.address(measure)))
                .flatMap(each -> each)
                .map(SheetRow::cell)
                .collect(Collectors.joining("\t"));
    }

    /** One line, and nothing that a spreadsheet would run as a formula. */
    private static String cell(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ").strip();
        return line.matches("(?s)[=+\\-@].+") ? "'" + line : line;
    }
}
