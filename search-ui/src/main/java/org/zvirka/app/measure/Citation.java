package org.zvirka.app.measure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.source.PlaceInPrint;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/** How to name a measure in a paper: body, document, measure, place in the print, address. */
public final class Citation {

    private Citation() {}

    /** The address of a measure that stays as long as its document is kept, without the server's name. */
    public static String address(Measure measure) {
        return "measure/" + measure.id();
    }

    /**
     * @param base the server's address, ending with a slash
     */
    static String of(Hit hit, String base, Words words) {
        PlanSummary plan = hit.plan();
        Measure measure = hit.measure();
        String title = plan.title().isEmpty() ? plan.file() : plan.title();
        return Stream.of(
                                plan.body(),
                                title,
                                words.period(plan.yearFrom(), plan.yearTo()),
                                measure.number().isEmpty() ? "" : words.text("cite.measure", measure.number()),
                                PlaceInPrint.of(measure.origin(), words))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(". "))
                + ". " + base + address(measure);
    }
}
