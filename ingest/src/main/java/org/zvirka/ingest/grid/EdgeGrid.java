package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;

/** Rows of cells with edges, made rows of cells with spans. */
public final class EdgeGrid {

    /**
     * Edges of rows drawn by hand differ by a few points; Word begins some rows by its usual padding of 108 further left.
     * In twips.
     */
    public static final int TOLERANCE = 115;

    private final List<List<EdgeCell>> rows;
    private final Map<Integer, Integer> columns;

    private EdgeGrid(List<List<EdgeCell>> rows, int tolerance) {
        this.rows = rows;
        this.columns = columns(rows, tolerance);
    }

    /**
     * The rows with spans.
     *
     * @param tolerance edges of different rows that lie this near are one line to the eye
     */
    public static List<Row> rows(List<List<EdgeCell>> rows, int tolerance) {
        return new EdgeGrid(rows, tolerance).build();
    }

    private List<Row> build() {
        List<Row> built = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int first =
                    rows.get(r).isEmpty() ? 0 : column(rows.get(r).getFirst().left());
            if (first > 0) {
                cells.add(new Cell("", 1, first, Box.NONE));
            }
            for (EdgeCell cell : rows.get(r)) {
                if (!isReached(r, cell)) {
                    int span = column(cell.right()) - column(cell.left());
                    cells.add(new Cell(Layout.text(cell.content()), rowSpan(r, cell), span, Box.NONE));
                }
            }
            built.add(new Row(Origin.UNKNOWN, cells));
        }
        return built;
    }

    /** Whether words stand in cells that the one above covers: no reader of the print sees them. */
    public static boolean coversWords(List<List<EdgeCell>> rows, int tolerance) {
        EdgeGrid grid = new EdgeGrid(rows, tolerance);
        for (int r = 0; r < rows.size(); r++) {
            for (EdgeCell cell : rows.get(r)) {
                if (grid.isReached(r, cell) && !isBlank(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A cell that goes on without one that began is a cell of its own, if there is anything in it. */
    private boolean isReached(int row, EdgeCell cell) {
        return row > 0
                && cell.goesOn()
                && same(row - 1, cell)
                        .filter(above -> above.merge() != EdgeCell.Merge.NONE || isBlank(cell))
                        .isPresent();
    }

    private static boolean isBlank(EdgeCell cell) {
        return cell.content().isEmpty() || Layout.text(cell.content()).isBlank();
    }

    private int rowSpan(int row, EdgeCell cell) {
        int span = 1;
        while (row + span < rows.size()
                && same(row + span, cell).filter(below(row + span)).isPresent()) {
            span++;
        }
        return span;
    }

    private java.util.function.Predicate<EdgeCell> below(int row) {
        return cell -> isReached(row, cell);
    }

    /** The cell of a row with the same edges. */
    private java.util.Optional<EdgeCell> same(int row, EdgeCell cell) {
        for (EdgeCell other : rows.get(row)) {
            if (column(other.left()) == column(cell.left()) && column(other.right()) == column(cell.right())) {
                return java.util.Optional.of(other);
            }
        }
        return java.util.Optional.empty();
    }

    private int column(int edge) {
        return Objects.requireNonNull(columns.get(edge), "every edge is numbered");
    }

    /** Numbers the edges left to right, near ones alike unless a cell lies between them. */
    private static Map<Integer, Integer> columns(List<List<EdgeCell>> rows, int tolerance) {
        TreeSet<Integer> edges = new TreeSet<>();
        Map<Integer, Integer> rightmostLeft = new HashMap<>();
        for (List<EdgeCell> row : rows) {
            for (EdgeCell cell : row) {
                edges.add(cell.left());
                edges.add(cell.right());
                rightmostLeft.merge(cell.right(), cell.left(), Math::max);
            }
        }
        Map<Integer, Integer> columns = new HashMap<>();
        int column = -1;
        int clusterFrom = 0;
        for (int edge : edges) {
            boolean cellBetween = rightmostLeft.getOrDefault(edge, Integer.MIN_VALUE) >= clusterFrom;
            if (column < 0 || edge - clusterFrom > tolerance || cellBetween) {
                column++;
                clusterFrom = edge;
            }
            columns.put(edge, column);
        }
        return columns;
    }
}
