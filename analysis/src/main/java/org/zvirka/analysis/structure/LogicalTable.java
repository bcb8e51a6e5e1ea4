package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;

/** A table as its author wrote it: the printed parts strung together, headers left out. Grows while parts are joined. */
final class LogicalTable {

    private final Header header;
    private final List<Line> above;
    private final List<Line> lines = new ArrayList<>();

    /** @param above the lines right above the table which may be headings */
    LogicalTable(Header header, List<Line> above) {
        this.header = header;
        this.above = List.copyOf(above);
    }

    /** A heading of the same kind follows inside the table, so the lines above it are the first of them. */
    void headingFollows(Line heading) {
        String style = Sections.style(heading.text());
        boolean alike =
                above.stream().anyMatch(line -> Sections.style(line.text()).equals(style));
        if (alike && !lines.containsAll(above)) {
            lines.addAll(0, above);
        }
    }

    Header header() {
        return header;
    }

    List<Line> lines() {
        return lines;
    }

    int width() {
        return header.columns().size();
    }

    void add(List<Line> part) {
        boolean first = true;
        for (Line line : part) {
            if (!line.isBlank()) {
                lines.add(first ? line.asFirstOfPart() : line);
                first = false;
            }
        }
    }

    LogicalTable withHeader(Header other) {
        LogicalTable table = new LogicalTable(other, above);
        table.lines.addAll(lines);
        return table;
    }

    LogicalTable withLines(List<Line> others) {
        LogicalTable table = new LogicalTable(header, above);
        table.lines.addAll(others);
        return table;
    }
}
