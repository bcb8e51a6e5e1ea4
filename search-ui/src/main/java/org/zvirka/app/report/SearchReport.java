package org.zvirka.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.source.PlaceInPrint;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/** A search on paper: what was asked, the numbers, then every measure. Streams; used by one thread. */
public final class SearchReport {

    private static final int PART_BAR = 180;

    private final Sheet sheet;
    private final Xhtml page;
    private final Words words;
    private final ThemeNames themes = new ThemeNames();
    private final Footing footing;
    private final Summary summary;
    private final String server;
    private long shown;

    /** @param server address of the server for links to measures, empty where none runs */
    public SearchReport(OutputStream out, Words words, Footing footing, Summary summary, String server) {
        this.sheet = new Sheet(out, words);
        this.page = sheet.page;
        this.words = words;
        this.footing = footing;
        this.summary = summary;
        this.server = server;
    }

    /** Everything above the measures. */
    public void begin(Selection selection) throws IOException {
        String query = selection.query().strip();
        sheet.begin(query.isEmpty() ? words.text("report.all") : words.text("report.search", query), footing);
        page.element(
                "p",
                "sentence",
                words.text(
                        "report.found",
                        words.count("measures", summary.measures()),
                        words.number(summary.documents()),
                        words.noun("inDocuments", summary.documents()),
                        words.number(summary.bodies().size()),
                        words.noun("bodies", summary.bodies().size())));
        asked(selection);
        if (summary.measures() > 0) {
            numbers();
            bodies();
            groups("report.byTheme", "filter.THEME", summary.themes(), true);
            groups("report.byYear", "filter.YEAR", summary.years(), false);
            sheet.definitions();
        }
        sheet.heading("report.measures");
        page.raw("<table class=\"measures\">\n<thead><tr>");
        for (String each : List.of("source", "measure", "due", "done")) {
            page.element("th", each, words.text("report.column." + each));
        }
        page.raw("</tr></thead>\n<tbody>\n");
    }

    /** @param corrected names of the fields that people corrected */
    public void measure(Hit hit, List<String> corrected) throws IOException {
        shown++;
        page.raw("<tr>");
        page.element("td", "source", () -> source(hit));
        page.element("td", "measure", () -> text(hit.measure()));
        page.element("td", "due", () -> due(hit.measure()));
        page.element("td", "done", () -> done(hit.measure(), corrected));
        page.raw("</tr>\n");
    }

    /** Everything below them, and a line that tells that nothing is missing. */
    public void end() throws IOException {
        page.raw("</tbody>\n</table>\n");
        sheet.end(footing, words.text("report.end", words.count("measures", shown)));
    }

    private void asked(Selection selection) throws IOException {
        page.raw("<table class=\"facts\">\n");
        sheet.fact(
                words.text("report.query"),
                selection.query().isBlank() ? words.text("report.noQuery") : "«" + selection.query() + "»");
        for (FilterField field : FilterField.values()) {
            List<String> values = selection.filters().of(field).stream()
                    .map(value -> value(field, value))
                    .toList();
            if (!values.isEmpty()) {
                sheet.fact(
                        words.name("filter", field),
                        values.stream()
                                .reduce((one, other) -> words.text("report.or", one, other))
                                .orElse(""));
            }
        }
        var from = selection.filters().deadlineFrom();
        var to = selection.filters().deadlineTo();
        if (from != null) {
            sheet.fact(words.text("report.dueFrom"), words.date(from));
        }
        if (to != null) {
            sheet.fact(words.text("report.dueTo"), words.date(to));
        }
        sheet.fact(words.text("report.made"), words.time(footing.at()));
        page.raw("</table>\n");
    }

    private String value(FilterField field, String value) {
        return switch (field) {
            case KIND -> words.find("kind." + value).orElse(value);
            case STATUS -> words.find("status." + value).orElse(value);
            case TIMELINESS -> words.find("timeliness." + value).orElse(value);
            case THEME -> themes.of(value, words);
            case BODY, YEAR, PARTY, ACT, DOCUMENT -> value;
        };
    }

    private void numbers() throws IOException {
        Tally all = summary.all();
        sheet.heading("report.carriedOut");
        page.raw("<table class=\"facts\">\n");
        sheet.fact(words.text("report.meaning.execution"), sheet.rate(all.execution()));
        sheet.fact(words.text("report.meaning.onTime"), sheet.rate(all.onTime()));
        page.raw("</table>\n");
        sheet.charts.statuses(all);
        page.element("h3", "", words.text("filter.TIMELINESS"));
        sheet.charts.timeliness(all);
    }

    private void bodies() throws IOException {
        List<Summary.Group> bodies = summary.bodies();
        sheet.heading("report.byBody");
        sheet.charts.legend(summary.all());
        table("filter.BODY", bodies, Summary.Group::name, words.text("report.noBody"));
    }

    private void groups(String heading, String column, List<Summary.Group> groups, boolean areThemes)
            throws IOException {
        sheet.heading(heading);
        page.element("p", "place", words.text(areThemes ? "report.severalThemes" : "report.severalYears"));
        table(
                column,
                groups,
                group -> areThemes ? themes.of(group.name(), words) : "0".equals(group.name()) ? "" : group.name(),
                areThemes ? words.text("report.noTheme") : words.text("period.unknown"));
    }

    private void table(
            String column,
            List<Summary.Group> groups,
            java.util.function.Function<Summary.Group, String> name,
            String unnamed)
            throws IOException {
        long most =
                groups.stream().mapToLong(group -> group.tally().total()).max().orElse(1);
        page.raw("<table class=\"groups\">\n<thead><tr>")
                .element("th", "", words.text(column))
                .element("th", "number", words.text("report.count"))
                .element("th", "", words.name("status", Completion.DONE) + " / " + words.text("report.judged"))
                .raw("<th></th></tr></thead>\n<tbody>\n");
        for (Summary.Group group : groups) {
            String title = name.apply(group);
            page.raw("<tr>")
                    .element("th", "", group.name().isEmpty() || title.isBlank() ? unnamed : title)
                    .element("td", "number", words.number(group.tally().total()))
                    .element("td", "number", sheet.cell(group.tally().execution()))
                    .raw("<td>");
            sheet.charts.parts(group.tally(), most, PART_BAR);
            page.raw("</td></tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void source(Hit hit) throws IOException {
        PlanSummary plan = hit.plan();
        Measure measure = hit.measure();
        page.raw("<b>");
        page.link(
                server + "/measure/" + measure.id(),
                measure.number().isBlank() ? String.valueOf(measure.ordinal()) : measure.number());
        page.raw("</b>");
        page.some("div", "", plan.body());
        page.element("div", "", words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo()));
        page.element("div", "place", plan.file());
        page.some("div", "place", PlaceInPrint.of(measure.origin(), words));
    }

    private void text(Measure measure) throws IOException {
        page.some("div", "place", String.join(" / ", measure.section()));
        page.lines(measure.text());
        List<String> names =
                measure.themes().stream().map(theme -> themes.of(theme, words)).toList();
        page.some("div", "place", String.join(" · ", names));
    }

    private void due(Measure measure) throws IOException {
        page.some("div", "", measure.printed().deadline());
        page.some("div", "place", measure.printed().responsible());
    }

    private void done(Measure measure, List<String> corrected) throws IOException {
        page.raw("<b style=\"border-left: 4pt solid ")
                .raw(Charts.colour(measure.status()))
                .raw("; padding-left: 3pt\">");
        page.text(words.name("status", measure.status())).raw("</b>");
        page.element("div", "place", words.name("timeliness", measure.timeliness()));
        List<String> said = new ArrayList<>(List.of(
                measure.printed().statusMark(),
                measure.printed().result(),
                measure.printed().justification()));
        for (String each : said) {
            page.some("div", "", each);
        }
        for (Evidence evidence : measure.evidence()) {
            if (evidence.value().equals("status") && !evidence.quote().isBlank()) {
                page.some(
                        "div",
                        "place",
                        words.text("report.restsOn", evidence.quote(), Math.round(100 * evidence.confidence())));
            }
        }
        if (!corrected.isEmpty()) {
            page.element("div", "corrected", words.text("report.corrected", String.join(", ", corrected)));
        }
    }
}
