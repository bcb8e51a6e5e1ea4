package org.zvirka.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table laid out on its full grid, every position answering with the cell that covers it. Rows shorter than the
 * widest one end in uncovered positions.
 */
public final class Grid {

    private final List<List<Slot>> slots;
    private final int columns;

    private Grid(List<List<Slot>> slots, int columns) {
        this.slots = slots;
        this.columns = columns;
    }

    /**
     * A covered position.
     *
     * @param row row in which the cell begins, 0-based
     * @param column column in which the cell begins, 0-based
     */
    public record Slot(Cell cell, int row, int column) {}

    public static Grid of(Table table) {
        List<List<Slot>> slots = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            slots.add(new ArrayList<>());
        }
        int width = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            int c = 0;
            for (Cell cell : table.rows().get(r).cells()) {
                while (at(slots, r, c) != null) {
                    c++;
                }
                Slot slot = new Slot(cell, r, c);
                int lastRow = Math.min(slots.size(), r + cell.rowSpan());
                for (int i = r; i < lastRow; i++) {
                    cover(slots.get(i), c, c + cell.colSpan(), slot);
                }
                c += cell.colSpan();
            }
        }
        for (List<Slot> row : slots) {
            width = Math.max(width, row.size());
        }
        return new Grid(slots, width);
    }

    public int rows() {
        return slots.size();
    }

    public int columns() {
        return columns;
    }

    /** The cell that covers a position, empty where the row is too short to reach it. */
    public Optional<Slot> at(int row, int column) {
        return Optional.ofNullable(at(slots, row, column));
    }

    private static void cover(List<Slot> row, int from, int to, Slot slot) {
        while (row.size() < to) {
            row.add(null);
        }
        for (int c = from; c < to; c++) {
            if (row.get(c) == null) {
                row.set(c, slot);
            }
        }
    }

    @org.jspecify.annotations.Nullable
    private static Slot at(List<List<Slot>> slots, int row, int column) {
        return column < slots.get(row).size() ? slots.get(row).get(column) : null;
    }
}
