package org.zvirka.analysis.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A plan that nobody has adopted: what it says, before it is printed.
 *
 * @param storeys of the table's header: 1, or 2 with {@link #GROUP} over the columns of dates and duties
 * @param numbered whether a row of column numbers stands under the header
 * @param entries sections and promises in order
 */
record InventedPlan(String title, List<Field> columns, int storeys, boolean numbered, List<Entry> entries) {

    /** The upper storey over deadline and responsible. */
    static final String GROUP = "Виконання заходу";

    /** A column, with its title. */
    enum Field {
        NUMBER("№ з/п", 5),
        TEXT("Найменування заходу", 30),
        DEADLINE("Строк виконання", 13),
        RESPONSIBLE("Відповідальні виконавці", 17),
        INDICATOR("Індикатор виконання", 17),
        EXPECTED("Очікуваний результат", 20);

        private final String title;
        private final double weight;

        Field(String title, double weight) {
            this.title = title;
            this.weight = weight;
        }

        String title() {
            return title;
        }

        /** Its share of a page's width, in parts. */
        double weight() {
            return weight;
        }

        boolean inGroup() {
            return this == DEADLINE || this == RESPONSIBLE;
        }
    }

    /** A row of the table. */
    sealed interface Entry {}

    /** A heading over the whole width. */
    record Section(String text) implements Entry {}

    /**
     * A measure.
     *
     * @param cells what stands in each column; paragraphs parted by {@code \n}
     * @param merged for a column how many rows its cell covers from here; 0 where the cell above covers this row
     */
    record Promise(Map<Field, String> cells, Map<Field, Integer> merged) implements Entry {

        Promise {
            cells = new EnumMap<>(cells);
            merged = merged.isEmpty() ? Map.of() : new EnumMap<>(merged);
        }

        int rows(Field field) {
            return merged.getOrDefault(field, 1);
        }
    }

    /** What must be read of a measure. */
    record Expected(String section, Map<Field, String> cells) {}

    List<Expected> measures() {
        List<Expected> measures = new ArrayList<>();
        String section = "";
        for (Entry entry : entries) {
            switch (entry) {
                case Section heading -> section = heading.text();
                case Promise promise -> measures.add(new Expected(section, promise.cells()));
            }
        }
        return measures;
    }

    /** A cell as every format prints it. */
    record PrintedCell(String text, int rows, int columns, Field field) {}

    /** @param header whether it belongs to the table's head */
    record PrintedRow(List<PrintedCell> cells, boolean header) {}

    /** The whole table, row by row, with spans. */
    List<PrintedRow> table() {
        List<PrintedRow> rows = new ArrayList<>(header());
        for (Entry entry : entries) {
            switch (entry) {
                case Section heading ->
                    rows.add(new PrintedRow(
                            List.of(new PrintedCell(heading.text(), 1, columns.size(), Field.TEXT)), false));
                case Promise promise -> rows.add(row(promise));
            }
        }
        return rows;
    }

    /** With every cell printed in its own row: without lines nobody can tell a merged cell from an empty one. */
    InventedPlan unmerged() {
        List<Entry> own = entries.stream()
                .map(entry -> entry instanceof Promise promise ? new Promise(promise.cells(), Map.of()) : entry)
                .toList();
        return new InventedPlan(title, columns, storeys, numbered, own);
    }

    private PrintedRow row(Promise promise) {
        List<PrintedCell> cells = new ArrayList<>();
        for (Field field : columns) {
            if (promise.rows(field) > 0) {
                cells.add(new PrintedCell(promise.cells().getOrDefault(field, ""), promise.rows(field), 1, field));
            }
        }
        return new PrintedRow(cells, false);
    }

    private List<PrintedRow> header() {
        List<PrintedRow> rows = new ArrayList<>();
        List<PrintedCell> upper = new ArrayList<>();
        List<PrintedCell> lower = new ArrayList<>();
        int grouped = (int) columns.stream().filter(Field::inGroup).count();
        boolean two = storeys == 2 && grouped == 2;
        for (Field field : columns) {
            if (!two || !field.inGroup()) {
                upper.add(new PrintedCell(field.title(), two ? 2 : 1, 1, field));
            } else {
                if (lower.isEmpty()) {
                    upper.add(new PrintedCell(GROUP, 1, grouped, field));
                }
                lower.add(new PrintedCell(field.title(), 1, 1, field));
            }
        }
        rows.add(new PrintedRow(upper, true));
        if (two) {
            rows.add(new PrintedRow(lower, true));
        }
        if (numbered) {
            List<PrintedCell> numbers = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                numbers.add(new PrintedCell(String.valueOf(c + 1), 1, 1, columns.get(c)));
            }
            rows.add(new PrintedRow(numbers, true));
        }
        return rows;
    }
}
