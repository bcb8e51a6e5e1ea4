package org.zvirka.app.export;

import java.util.function.BiFunction;

/**
 * A column of the table of measures.
 *
 * @param name in files, lower case with underscores
 * @param ukrainian title and meaning
 * @param english title and meaning
 */
record MeasureColumn(
        String name, Type type, Text ukrainian, Text english, BiFunction<ExportedMeasure, Provenance, Object> value) {

    /** As the Table Schema of Frictionless names them. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE,
        DATETIME,
        BOOLEAN,
        OBJECT
    }

    /** A title and what it means. */
    record Text(String title, String meaning) {}

    /** A String, a Number, a LocalDate, or an empty String where there is nothing. */
    Object of(ExportedMeasure measure, Provenance provenance) {
        return value.apply(measure, provenance);
    }
}
