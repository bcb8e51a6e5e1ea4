package org.zvirka.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;

/** A comparison on paper, made of the API's answer to it. Used by one thread. */
public final class ComparisonReport {

    private static final int PART_BAR = 150;

    private final Sheet sheet;
    private final Xhtml page;
    private final Words words;
    private final ThemeNames themes = new ThemeNames();
    private final Footing footing;

    public ComparisonReport(OutputStream out, Words words, Footing footing) {
        this.sheet = new Sheet(out, words);
        this.page = sheet.page;
        this.words = words;
        this.footing = footing;
    }

    /** @param answer as {@code GET /api/v1/compare} gives it, of years or of bodies */
    public void write(JsonNode answer) throws IOException {
        if (answer.has("by")) {
            matrix(answer);
        } else if (answer.has("bodies")) {
            bodies(answer);
        } else {
            years(answer);
        }
        sheet.definitions();
        sheet.end(footing, words.text("report.endComparison"));
    }

    private void years(JsonNode answer) throws IOException {
        sheet.begin(words.text("report.years", string(answer, "body")), footing);
        narrowed(answer);
        if (answer.has("documents")) {
            documents(answer);
            promises(answer);
        }
        for (JsonNode delivery : answer.path("planAgainstReport")) {
            delivery(delivery);
        }
        int proposals = answer.path("proposals").size();
        if (proposals > 0) {
            page.element("p", "place", words.text("report.proposals", words.number(proposals)));
        }
    }

    /** A part never passes for the whole. */
    private void narrowed(JsonNode answer) throws IOException {
        JsonNode how = answer.path("narrowed");
        if (!how.isObject()) {
            return;
        }
        List<String> said = new ArrayList<>();
        constant(how, "fate").ifPresent(said::add);
        constant(how, "status").ifPresent(said::add);
        constant(how, "only").ifPresent(said::add);
        if (how.has("theme")) {
            said.add(theme(string(how, "theme")));
        }
        if (how.has("q")) {
            said.add("«" + string(how, "q") + "»");
        }
        page.element("p", "sentence", words.text("report.narrowed", String.join("; ", said)));
    }

    private Optional<String> constant(JsonNode how, String group) {
        return words.find(group + "." + string(how, group).toUpperCase(Locale.ROOT));
    }

    /** All bodies by themes or years: a table per body, since no page is as wide as all themes. */
    private void matrix(JsonNode answer) throws IOException {
        boolean byYear = string(answer, "by").equals("year");
        String year = string(answer, "year");
        sheet.begin(
                words.text(byYear ? "report.matrixByYear" : "report.matrixByTheme")
                        + (year.isEmpty() ? "" : ", " + year),
                footing);
        page.element("p", "place", words.text("report.matrix.is"));
        legend(answer.path("cells"));
        for (JsonNode total : answer.path("totals")) {
            String body = string(total, "body");
            page.element("h2", "", body);
            page.raw("<table class=\"measures\">\n<thead><tr>")
                    .element("th", "due", words.text(byYear ? "filter.YEAR" : "filter.THEME"))
                    .element("th", "", words.text("report.planned"))
                    .element("th", "", words.text("report.reported"))
                    .raw("</tr></thead>\n<tbody>\n");
            for (JsonNode cell : answer.path("cells")) {
                if (string(cell, "body").equals(body)) {
                    String column = string(cell, "column");
                    counted(byYear ? column : theme(column), cell);
                }
            }
            counted(words.text("report.inAll"), total);
            page.raw("</tbody></table>\n");
        }
    }

    private void counted(String name, JsonNode cell) throws IOException {
        page.raw("<tr>").element("td", "due", name).element("td", "", string(cell, "promised"));
        page.element("td", "", () -> delivered(cell.path("delivered"))).raw("</tr>\n");
    }

    private void delivered(JsonNode delivered) throws IOException {
        if (delivered.isObject()) {
            page.text(words.number(delivered.path("measures").asLong()) + " · "
                    + sheet.cell(rate(delivered.path("execution"))));
            page.raw("<br/>");
            sheet.charts.parts(
                    tally(delivered), Math.max(1, delivered.path("measures").asLong()), PART_BAR);
        }
    }

    private void documents(JsonNode answer) throws IOException {
        sheet.heading("report.compared");
        long most = 1;
        Tally all = Tally.NONE;
        for (JsonNode document : answer.path("documents")) {
            most = Math.max(most, document.path("measures").asLong());
            all = all.plus(tally(document.path("tally")));
        }
        sheet.charts.legend(all);
        page.raw("<table class=\"groups\">\n<thead><tr>")
                .element("th", "", words.text("report.document"))
                .element("th", "number", words.text("report.count"))
                .element("th", "", words.name("status", Completion.DONE) + " / " + words.text("report.judged"))
                .raw("<th></th></tr></thead>\n<tbody>\n");
        for (JsonNode document : answer.path("documents")) {
            page.raw("<tr><th>").text(title(document)).raw("<div class=\"place\">");
            page.text(string(document, "file")).raw("</div></th>");
            page.element("td", "number", words.number(document.path("measures").asLong()))
                    .element(
                            "td",
                            "number",
                            sheet.cell(rate(document.path("tally").path("execution"))))
                    .raw("<td>");
            sheet.charts.parts(tally(document.path("tally")), most, PART_BAR);
            page.raw("</td></tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void promises(JsonNode answer) throws IOException {
        sheet.heading("report.promises");
        List<String> years = new ArrayList<>();
        answer.path("years").forEach(year -> years.add(year.asString()));
        page.raw("<table class=\"measures\">\n<thead><tr>").element("th", "measure", words.text("report.promise"));
        for (String year : years) {
            page.element("th", "", year);
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (JsonNode row : answer.path("rows")) {
            page.raw("<tr>").element("td", "measure", () -> promise(row));
            for (String year : years) {
                page.element("td", "", () -> cell(row, year));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void promise(JsonNode row) throws IOException {
        page.raw("<b>").text(string(row, "number")).raw("</b> ");
        page.lines(string(row, "text"));
        if (row.path("unchangedSince").isNumber()) {
            page.element(
                    "div",
                    "place",
                    words.text("report.unchanged", row.path("unchangedSince").asString()));
        }
        if (row.path("droppedUndone").asBoolean(false)) {
            page.element("div", "corrected", words.text("report.dropped"));
        }
    }

    private void cell(JsonNode row, String year) throws IOException {
        String status = string(row.path("status"), year);
        if (status.isEmpty()) {
            page.raw("<span class=\"none\">–</span>");
            return;
        }
        status(status);
        page.some(
                "div",
                "place",
                words.find("change." + string(row.path("change"), year)).orElse(""));
    }

    private void delivery(JsonNode delivery) throws IOException {
        page.element(
                "h2", "", words.text("report.against", title(delivery.path("plan")), title(delivery.path("report"))));
        JsonNode planned = delivery.path("planned");
        page.raw("<table class=\"facts\">\n");
        sheet.fact(words.text("report.meaning.execution"), sheet.rate(rate(planned.path("execution"))));
        sheet.fact(words.text("report.meaning.onTime"), sheet.rate(rate(planned.path("onTime"))));
        page.raw("</table>\n");
        fates(delivery.path("counts"));
        page.raw("<table class=\"measures\">\n<thead><tr>")
                .element("th", "measure", words.text("report.planned"))
                .element("th", "measure", words.text("report.reported"))
                .element("th", "due", words.text("compare.fate"))
                .raw("</tr></thead>\n<tbody>\n");
        for (JsonNode item : delivery.path("items")) {
            page.raw("<tr>")
                    .element("td", "measure", () -> side(item.path("planned"), "deadline"))
                    .element("td", "measure", () -> side(item.path("reported"), "result"))
                    .element("td", "due", () -> fate(item))
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void fates(JsonNode counts) throws IOException {
        long most = 1;
        for (JsonNode count : counts) {
            most = Math.max(most, count.asLong());
        }
        page.raw("<table class=\"chart\">\n");
        for (Map.Entry<String, JsonNode> count : counts.properties()) {
            if (count.getValue().asLong() > 0) {
                sheet.charts.bar(
                        words.text("fate." + count.getKey()), count.getValue().asLong(), most, "#44576b");
            }
        }
        page.raw("</table>\n");
    }

    private void side(JsonNode measures, String below) throws IOException {
        for (JsonNode measure : measures) {
            page.raw("<div><b>").text(string(measure, "number")).raw("</b> ");
            page.lines(string(measure, "text")).raw("</div>");
            page.some("div", "place", string(measure, below));
        }
        if (measures.isEmpty()) {
            page.raw("<span class=\"none\">–</span>");
        }
    }

    private void fate(JsonNode item) throws IOException {
        String status = string(item, "status");
        if (!status.isEmpty()) {
            status(status);
        }
        page.element("div", "place", words.text("fate." + string(item, "fate")));
        for (JsonNode change : item.path("deadline")) {
            String before = string(change, "before");
            String after = string(change, "after");
            if (change.path("days").asLong(0) != 0 && !before.isEmpty() && !after.isEmpty()) {
                page.element("div", "place", words.text("report.deadlineMoved", before, after));
            }
        }
    }

    private void bodies(JsonNode answer) throws IOException {
        sheet.begin(words.text("report.bodies", answer.path("year").asString()), footing);
        sheet.heading("report.themeByBody");
        page.element("p", "place", words.text("report.themeByBody.is"));
        List<String> bodies = new ArrayList<>();
        answer.path("bodies").forEach(body -> bodies.add(body.asString()));
        List<JsonNode> cells = new ArrayList<>();
        answer.path("themes").forEach(theme -> theme.path("bodies").forEach(cells::add));
        legend(cells);
        page.raw("<table class=\"measures\">\n<thead><tr>").element("th", "due", words.text("filter.THEME"));
        for (String body : bodies) {
            page.element("th", "", body);
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (JsonNode theme : answer.path("themes")) {
            page.raw("<tr>").element("td", "due", theme(string(theme, "theme")));
            for (String body : bodies) {
                JsonNode cell = theme.path("bodies").path(body);
                page.element("td", "", () -> themeCell(cell));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
        lacks(answer, bodies);
        templates(answer);
    }

    private void legend(Iterable<JsonNode> cells) throws IOException {
        Tally all = Tally.NONE;
        for (JsonNode cell : cells) {
            all = all.plus(tally(cell.path("delivered")));
        }
        sheet.charts.legend(all);
    }

    private void themeCell(JsonNode cell) throws IOException {
        if (cell.path("promised").isNumber()) {
            page.raw("<b>").text(words.number(cell.path("promised").asLong())).raw("</b> ");
        }
        JsonNode delivered = cell.path("delivered");
        if (delivered.isObject()) {
            page.text("· " + sheet.cell(rate(delivered.path("execution")))).raw("<br/>");
            sheet.charts.parts(
                    tally(delivered), Math.max(1, delivered.path("measures").asLong()), PART_BAR / 2);
        }
    }

    private void lacks(JsonNode answer, List<String> bodies) throws IOException {
        sheet.heading("report.lacks");
        page.raw("<table class=\"facts\">\n");
        for (String body : bodies) {
            List<String> lacking = new ArrayList<>();
            answer.path("lacks").path(body).forEach(theme -> lacking.add(theme(theme.asString())));
            sheet.fact(body, lacking.isEmpty() ? words.text("report.lacksNothing") : String.join(", ", lacking));
        }
        page.raw("</table>\n");
    }

    private void templates(JsonNode answer) throws IOException {
        if (answer.path("templates").isEmpty()) {
            return;
        }
        sheet.heading("report.templates");
        page.raw("<table class=\"measures\"><tbody>\n");
        for (JsonNode template : answer.path("templates")) {
            List<String> names = new ArrayList<>();
            template.path("bodies").forEach(body -> names.add(body.asString()));
            page.raw("<tr>")
                    .element("td", "measure", string(template, "text"))
                    .element("td", "", String.join(", ", names))
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void status(String status) throws IOException {
        page.raw("<b style=\"border-left: 4pt solid ")
                .raw(Charts.colour(Completion.valueOf(status)))
                .raw("; padding-left: 3pt\">")
                .text(words.text("status." + status))
                .raw("</b>");
    }

    private String theme(String id) {
        return id.isEmpty() ? words.text("report.noTheme") : themes.of(id, words);
    }

    private String title(JsonNode document) {
        return words.text("kind." + string(document, "kind")) + " "
                + words.period(
                        document.path("yearFrom").asInt(0),
                        document.path("yearTo").asInt(0));
    }

    private static Tally tally(JsonNode node) {
        Map<Completion, Long> statuses = new LinkedHashMap<>();
        node.path("statuses")
                .properties()
                .forEach(each -> statuses.put(
                        Completion.valueOf(each.getKey()), each.getValue().asLong()));
        return new Tally(statuses, Map.of());
    }

    private static Rate rate(JsonNode node) {
        return new Rate(
                node.path("numerator").asLong(0),
                node.path("denominator").asLong(0),
                node.path("leftOut").asLong(0));
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
