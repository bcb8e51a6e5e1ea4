package org.zvirka.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures counted by three fields at once.
 *
 * @param lines those with most measures first, of as many the one that comes first in the alphabet
 */
public record CrossTable(List<Line> lines) {

    /** The column of measures without any value in the field of the columns. */
    public static final String WITHOUT = "";

    /**
     * @param all of the line's measures how many have each counted value, each measure once, whatever its columns
     * @param cells the same by column; {@link #WITHOUT} for measures without a column; no column without measures
     */
    public record Line(String name, Map<String, Long> all, Map<String, Map<String, Long>> cells) {
        public Line {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
            Map<String, Map<String, Long>> copy = new LinkedHashMap<>();
            cells.forEach((column, counts) -> copy.put(column, Map.copyOf(counts)));
            cells = Collections.unmodifiableMap(copy);
        }
    }

    public CrossTable {
        lines = List.copyOf(lines);
    }
}
