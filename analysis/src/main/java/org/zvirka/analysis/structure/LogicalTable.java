package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as its author wrote it: the printed parts strung together, headers left out. Grows while parts are joined. */
final class LogicalTable {

    private final Header header;
    private final @Nullable Line above;
    private final List<Line> lines = new ArrayList<>();

    /** @param above the line printed above the table where it may be a heading */
    LogicalTable(Header header, @Nullable Line above) {
        this.header = header;
        this.above = above;
    }

    /** A heading of the same kind follows inside the table, so the line above it is the first of them. */
    void headingFollows(Line heading) {
        boolean alike = above != null && Sections.style(above.text()).equals(Sections.style(heading.text()));
        if (alike && !lines.contains(above)) {
            lines.addFirst(above);
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
