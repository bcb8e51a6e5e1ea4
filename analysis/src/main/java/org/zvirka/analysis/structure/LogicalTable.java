package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;

/** A table as its author wrote it: the printed parts strung together, headers left out. Grows while parts are joined. */
final class LogicalTable {

    private final Header header;
    private final List<Line> lines = new ArrayList<>();

    LogicalTable(Header header) {
        this.header = header;
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
        LogicalTable table = new LogicalTable(other);
        table.lines.addAll(lines);
        return table;
    }

    LogicalTable withLines(List<Line> others) {
        LogicalTable table = new LogicalTable(header);
        table.lines.addAll(others);
        return table;
    }
}
