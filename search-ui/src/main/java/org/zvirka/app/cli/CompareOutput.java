package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.comparison.ComparisonJson;
import org.zvirka.app.comparison.SideBySide;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons for the eye, for programs and for spreadsheets. */
final class CompareOutput {

    private static final int TEXT = 64;
    private static final int CELL = 16;
    private static final int BODY = 24;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    private final PrintWriter out;
    private final Format format;

    CompareOutput(PrintWriter out, Format format) {
        this.out = out;
        this.format = format;
    }

    void years(String body, Timeline timeline, List<Delivery> deliveries) throws IOException {
        switch (format) {
            case JSON -> json(ComparisonJson.of(body, timeline, deliveries));
            case CSV -> yearsCsv(body, timeline);
            case TABLE -> {
                out.println(body);
                timeline.documents()
                        .forEach(plan -> out.printf(
                                "%s %d-%d  %s, %d measures%n",
                                plan.kind(),
                                plan.yearFrom(),
                                plan.yearTo(),
                                plan.file(),
                                plan.measures().size()));
                yearsTable(timeline);
                deliveries.forEach(this::delivery);
            }
        }
        out.flush();
    }

    void bodies(SideBySide side) throws IOException {
        switch (format) {
            case JSON -> json(ComparisonJson.of(side));
            case CSV -> bodiesCsv(side);
            case TABLE -> bodiesTable(side);
        }
        out.flush();
    }

    private void json(Object tree) {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree));
    }

    private void yearsTable(Timeline timeline) {
        StringBuilder head = new StringBuilder(pad("", TEXT));
        timeline.years().forEach(year -> head.append("  ").append(pad(String.valueOf(year), CELL)));
        out.println();
        out.println(head.toString().stripTrailing());
        for (Timeline.Row row : timeline.rows()) {
            StringBuilder line = new StringBuilder(pad(named(last(row)), TEXT));
            for (int year : timeline.years()) {
                line.append("  ").append(pad(cell(timeline, row, year), CELL));
            }
            timeline.unchangedSince(row)
                    .ifPresent(since -> line.append("  unchanged since ").append(since));
            if (timeline.isDroppedUndone(row)) {
                line.append("  dropped after not being done");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String cell(Timeline timeline, Timeline.Row row, int year) {
        List<Timeline.Cell> cells = timeline.cells(row, year);
        return timeline.status(row, year)
                .map(status -> mark(cells.getFirst().change()) + " " + status)
                .orElse("");
    }

    private static String mark(Timeline.Change change) {
        return switch (change) {
            case FIRST -> "+";
            case SAME -> "=";
            case REWORDED -> "~";
            case SPLIT -> ">";
            case MERGED -> "<";
        };
    }

    private void delivery(Delivery delivery) {
        out.println();
        out.printf(
                "%s against %s: %d planned measures reported, %d not reported, %d not due, %d reported ones not planned%n",
                delivery.comparison().before().file(),
                delivery.comparison().after().file(),
                planned(delivery, Fate.REPORTED),
                planned(delivery, Fate.NOT_REPORTED),
                planned(delivery, Fate.NOT_DUE),
                delivery.of(Fate.NOT_PLANNED).size());
        out.println("Done: " + words(delivery.planned().execution()));
        delivery.of(Fate.NOT_REPORTED)
                .forEach(item ->
                        out.println("  not reported  " + named(item.planned().getFirst())));
        delivery.of(Fate.NOT_PLANNED)
                .forEach(item ->
                        out.println("  not planned   " + named(item.reported().getFirst())));
        if (!delivery.comparison().proposals().isEmpty()) {
            out.println("Possible links that a person should decide: "
                    + delivery.comparison().proposals().size());
        }
    }

    private static long planned(Delivery delivery, Fate fate) {
        return delivery.of(fate).stream()
                .mapToLong(item -> item.planned().size())
                .sum();
    }

    private void bodiesTable(SideBySide side) {
        StringBuilder head = new StringBuilder(pad(String.valueOf(side.year()), BODY));
        side.bodies().forEach(body -> head.append("  ").append(pad(body, BODY)));
        out.println(head.toString().stripTrailing());
        for (String theme : side.promised().rows()) {
            StringBuilder line = new StringBuilder(pad(theme.isEmpty() ? "(no theme)" : theme, BODY));
            for (String body : side.bodies()) {
                line.append("  ").append(pad(cell(side, theme, body), BODY));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println("Cells: measures promised; done of those reported on. \"no data\": no document of that year.");
        side.bodies().stream()
                .filter(body -> !side.lacks(body).isEmpty())
                .forEach(body -> out.println(body + " has nothing on: " + String.join(", ", side.lacks(body))));
        side.templates()
                .forEach(template ->
                        out.println("Same words in " + template.bodies().size() + " bodies: "
                                + pad(template.text(), TEXT).strip()));
    }

    private static String cell(SideBySide side, String theme, String body) {
        Optional<Tally> promised = side.promised().cell(theme, body);
        if (promised.isEmpty()) {
            return "no data";
        }
        String done = side.delivered()
                .cell(theme, body)
                .map(Tally::execution)
                .filter(rate -> rate.denominator() > 0)
                .map(rate -> "; " + rate.numerator() + " of " + rate.denominator())
                .orElse("");
        return promised.get().total() + done;
    }

    private void yearsCsv(String body, Timeline timeline) throws IOException {
        List<String> head = new ArrayList<>(List.of("body", "row", "number", "section", "text"));
        timeline.years().forEach(year -> head.addAll(List.of("status " + year, "change " + year)));
        head.addAll(List.of("unchangedSince", "droppedUndone"));
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(head);
        int number = 0;
        for (Timeline.Row row : timeline.rows()) {
            Measure last = last(row);
            List<Object> line = new ArrayList<>(List.of(
                    plain(body),
                    ++number,
                    plain(last.number()),
                    plain(String.join(" / ", last.section())),
                    plain(last.text())));
            for (int year : timeline.years()) {
                line.add(timeline.status(row, year).map(Enum::name).orElse(""));
                List<Timeline.Cell> cells = timeline.cells(row, year);
                line.add(cells.isEmpty() ? "" : cells.getFirst().change().name());
            }
            line.add(timeline.unchangedSince(row).map(String::valueOf).orElse(""));
            line.add(timeline.isDroppedUndone(row));
            csv.printRecord(line);
        }
        csv.flush();
    }

    private void bodiesCsv(SideBySide side) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord("year", "theme", "body", "promised", "done", "judged", "leftOut", "onTime", "timeJudged");
        for (String theme : side.promised().rows()) {
            for (String body : side.bodies()) {
                List<Object> line = new ArrayList<>(List.of(side.year(), theme, plain(body)));
                line.add(side.promised()
                        .cell(theme, body)
                        .map(tally -> String.valueOf(tally.total()))
                        .orElse(""));
                Optional<Tally> delivered = side.delivered().cell(theme, body);
                line.add(delivered
                        .map(tally -> String.valueOf(tally.execution().numerator()))
                        .orElse(""));
                line.add(delivered
                        .map(tally -> String.valueOf(tally.execution().denominator()))
                        .orElse(""));
                line.add(delivered
                        .map(tally -> String.valueOf(tally.execution().leftOut()))
                        .orElse(""));
                line.add(delivered
                        .map(tally -> String.valueOf(tally.onTime().numerator()))
                        .orElse(""));
                line.add(delivered
                        .map(tally -> String.valueOf(tally.onTime().denominator()))
                        .orElse(""));
                csv.printRecord(line);
            }
        }
        csv.flush();
    }

    /** Spreadsheets take a cell that begins like a formula for one. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String words(Rate rate) {
        OptionalDouble value = rate.value();
        String share = value.isPresent() && !rate.isSmall() ? " (" + Math.round(value.getAsDouble() * 100) + " %)" : "";
        return rate.numerator() + " of " + rate.denominator() + " judged" + share + ", " + rate.leftOut() + " left out";
    }

    private static Measure last(Timeline.Row row) {
        return row.cells().getLast().measures().getFirst();
    }

    private static String named(Measure measure) {
        String number = measure.number().isEmpty() ? "" : measure.number() + " ";
        return number + measure.text();
    }

    private static String pad(String text, int width) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > width ? line.substring(0, width - 1) + "…" : line + " ".repeat(width - line.length());
    }
}
