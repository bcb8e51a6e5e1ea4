package org.zvirka.index.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.FilterField;

/**
 * A measure as an engine keeps it.
 *
 * @param texts per field of words its cells, folded; no empty ones
 * @param keys per filter its values
 * @param order what it is sorted by
 * @param due days by which something is due
 * @param payload the measure and the facts of its document as JSON
 */
public record MeasureRecord(
        MeasureId id,
        Map<String, List<String>> texts,
        Map<FilterField, List<String>> keys,
        Order order,
        List<LocalDate> due,
        String payload) {

    /**
     * Sort values; text compares by bytes.
     *
     * @param due first day due since 1970-01-01, {@link #NEVER} where none is
     */
    public record Order(String body, long year, String file, String document, long ordinal, long due) {

        /** Behind every day there is; far enough below the largest long for engines that count up from it. */
        public static final long NEVER = 1L << 40;
    }
}
