package org.zvirka.ingest.document;

import java.util.List;

/** One printed row: the cells that begin in it, left to right; cells reaching down from rows above are not repeated. */
public record Row(Origin origin, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
