package org.zvirka.ingest.text;

import java.util.List;

/**
 * A line of text cut into cells.
 *
 * @param line 1-based number of its first line in the file
 * @param cells as printed, markup dropped; one for prose, none for a blank line
 */
record TextRecord(int line, List<String> cells) {

    TextRecord {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    boolean isProse() {
        return cells.size() == 1;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
