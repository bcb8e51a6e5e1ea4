package org.zvirka.ingest.page;

import java.util.List;
import org.zvirka.ingest.document.Box;

/**
 * A grid before any text is put in: boundaries and the cells they make.
 *
 * @param xs boundaries of the columns, left to right, one more than columns
 * @param ys boundaries of the rows, top to bottom, one more than rows
 * @param cells covering every position once, in reading order
 * @param ruled whether drawn lines made it
 * @param confidence 0..1
 */
public record GridFrame(List<Double> xs, List<Double> ys, List<Span> cells, boolean ruled, double confidence) {

    /** A cell by its positions, last ones included. */
    public record Span(int row, int column, int lastRow, int lastColumn) {}

    public GridFrame {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        cells = List.copyOf(cells);
        if (xs.size() < 2 || ys.size() < 2) {
            throw new IllegalArgumentException("a grid has a row and a column");
        }
    }

    public int rows() {
        return ys.size() - 1;
    }

    public int columns() {
        return xs.size() - 1;
    }

    public Box box() {
        return new Box(xs.getFirst(), ys.getFirst(), xs.getLast() - xs.getFirst(), ys.getLast() - ys.getFirst());
    }

    public Box box(Span cell) {
        double x = xs.get(cell.column());
        double y = ys.get(cell.row());
        return new Box(x, y, xs.get(cell.lastColumn() + 1) - x, ys.get(cell.lastRow() + 1) - y);
    }
}
