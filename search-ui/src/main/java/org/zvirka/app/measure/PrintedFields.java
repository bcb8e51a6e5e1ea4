package org.zvirka.app.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zvirka.analysis.plan.Printed;

/** The printed cells of a measure under the names of the JSON, in the order they are read. */
public final class PrintedFields {

    private PrintedFields() {}

    /** Without the text itself; empty cells are left out. */
    public static Map<String, String> of(Printed printed) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "deadline", printed.deadline());
        put(fields, "responsible", printed.responsible());
        put(fields, "indicator", printed.indicator());
        put(fields, "expected", printed.expected());
        put(fields, "funding", printed.funding());
        put(fields, "statusMark", printed.statusMark());
        put(fields, "result", printed.result());
        put(fields, "justification", printed.justification());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }
}
