package org.zvirka.analysis.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one sample before they are printed.
 *
 * @param facts {@code file}, {@code body}, {@code kind}, {@code years}, {@code approval} and how it is printed:
 *     {@code numbered} (a row of column numbers), {@code pages} (entries after which a text page ends), {@code layout},
 *     {@code merge} (role of a column whose equal neighbours are one cell)
 * @param head paragraphs above the title, {@code |} parting lines
 */
record SampleContent(
        Map<String, String> facts, List<String> head, String title, List<Column> columns, List<Line> lines) {

    /** A line of the table. */
    sealed interface Line {}

    /** A heading across the table. */
    record Section(String text) implements Line {}

    /** A row; {@code ^} stands for a cell that goes on from above. */
    record Entry(String number, String status, List<String> cells) implements Line {}

    record Column(String header, String role) {}

    static SampleContent parse(List<String> text) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> head = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String line : text) {
            if (line.startsWith("@")) {
                String key = line.substring(1, line.indexOf(' '));
                String value = line.substring(line.indexOf(' ') + 1);
                switch (key) {
                    case "head" -> head.add(value);
                    case "column" ->
                        columns.add(new Column(
                                value.substring(0, value.lastIndexOf('=')),
                                value.substring(value.lastIndexOf('=') + 1)));
                    default -> facts.put(key, value);
                }
            } else if (line.startsWith("# ")) {
                lines.add(new Section(line.substring(2)));
            } else if (line.startsWith("- ")) {
                String[] parts = line.substring(2).split(" = ", 2);
                lines.add(new Entry(parts[0], parts[1], new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                ((Entry) lines.getLast()).cells().add(line.strip().equals(".") ? "" : line.strip());
            }
        }
        return new SampleContent(facts, head, facts.get("title"), columns, lines);
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    String file() {
        return fact("file");
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    boolean numbered() {
        return fact("numbered").equals("yes");
    }

    /** Whether the first column is the printed number, which {@link Entry} then keeps apart from its cells. */
    boolean hasNumberColumn() {
        return columns.getFirst().role().equals("number");
    }

    /** The cells of a row as printed, the number first where it has a column of its own. */
    List<String> printed(Entry entry) {
        List<String> cells = new ArrayList<>();
        if (hasNumberColumn()) {
            cells.add(entry.number());
        }
        cells.addAll(entry.cells());
        return cells;
    }

    /** The table as printed rows: header, row of numbers, sections (one cell), entries with {@code ^} for merged cells. */
    List<List<String>> body() {
        List<List<String>> rows = new ArrayList<>();
        int merged = columns.stream().map(Column::role).toList().indexOf(fact("merge"));
        String above = "";
        for (Line line : lines) {
            switch (line) {
                case Section section -> {
                    rows.add(List.of(section.text()));
                    above = "";
                }
                case Entry entry -> {
                    List<String> cells = printed(entry);
                    String own = merged < 0 ? "" : cells.get(merged);
                    if (merged >= 0 && own.equals(above)) {
                        cells.set(merged, "^");
                    }
                    above = own;
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    /** Rows that repeat on every page. */
    List<List<String>> headerRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headers());
        if (numbered()) {
            rows.add(java.util.stream.IntStream.rangeClosed(1, columns.size())
                    .mapToObj(String::valueOf)
                    .toList());
        }
        return rows;
    }

    /** In how many rows, counted from {@code row}, the cell of a column stands. */
    static int rowSpan(List<List<String>> rows, int row, int column) {
        int span = 1;
        while (row + span < rows.size()
                && rows.get(row + span).size() > column
                && rows.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }
}
