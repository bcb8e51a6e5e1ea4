package org.zvirka.app.measure;

import java.time.LocalDate;
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
     * A reference as DSTU 8302:2015 orders its parts: author, title, year, part, place, address, day it was seen.
     *
     * @param base the server's address, ending with a slash
     */
    static String of(Hit hit, String base, LocalDate seen, Words words) {
        PlanSummary plan = hit.plan();
        Measure measure = hit.measure();
        return Stream.of(
                                plan.body(),
                                title(plan),
                                words.period(plan.yearFrom(), plan.yearTo()),
                                measure.number().isEmpty()
                                        ? words.text("measure.ordinal", measure.ordinal())
                                        : words.text("cite.measure", measure.number()),
                                PlaceInPrint.of(measure.origin(), words))
                        .filter(part -> !part.isBlank())
                        .map(part -> sentence(words.capital(part)))
                        .collect(Collectors.joining(" "))
                + " " + words.text("cite.seen", base + address(measure), words.date(seen));
    }

    /** The same for reference managers, as BibTeX. */
    static String bibtex(Hit hit, String base, LocalDate seen, Words words) {
        PlanSummary plan = hit.plan();
        Measure measure = hit.measure();
        String year = plan.yearFrom() == 0 ? "" : words.period(plan.yearFrom(), plan.yearTo());
        return "@misc{zvirka-" + measure.id() + ",\n"
                + field("author", "{" + plain(plan.body()) + "}")
                + field("title", plain(title(plan)))
                + field("year", plain(year).replace('–', '-'))
                + field(
                        "note",
                        plain(
                                measure.number().isEmpty()
                                        ? words.text("measure.ordinal", measure.ordinal())
                                        : words.text("cite.measure", measure.number())))
                + field("url", base + address(measure))
                + field("urldate", seen.toString())
                + "}";
    }

    private static String title(PlanSummary plan) {
        return plan.title().isEmpty() ? plan.file() : plan.title();
    }

    private static String sentence(String part) {
        return part.endsWith(".") ? part : part + ".";
    }

    private static String field(String name, String value) {
        return value.isEmpty() || value.equals("{}") ? "" : "  " + name + " = {" + value + "},\n";
    }

    /** Without what BibTeX reads as its own. */
    private static String plain(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("\\s+", " ").strip();
    }
}
