package org.zvirka.analysis.plan;

import java.util.Map;

/**
 * The cells of a measure as printed, each on one line; empty where the table has no such column or the cell is empty.
 *
 * @param other cells of columns with no known role, by their title, in column order
 */
public record Printed(
        String text,
        String deadline,
        String responsible,
        String indicator,
        String expected,
        String funding,
        String statusMark,
        String justification,
        String result,
        Map<String, String> other) {

    public Printed {
        other = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(other));
    }

    public static Printed ofText(String text) {
        return new Printed(text, "", "", "", "", "", "", "", "", Map.of());
    }
}
