package org.zvirka.analysis.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedCell;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedRow;

/** Where cells stand on the grid, also in the rows that cells above reach into. */
final class GridPlaces {

    /**
     * A cell in one of its rows.
     *
     * @param begins whether this is its first row
     */
    record Place(PrintedCell cell, int column, boolean begins) {

        String text() {
            return cell.text();
        }

        int rows() {
            return cell.rows();
        }

        int columns() {
            return cell.columns();
        }
    }

    private GridPlaces() {}

    /** For each row the cells that stand in it, left to right. */
    static List<List<Place>> of(List<PrintedRow> rows) {
        List<List<Place>> places = new ArrayList<>();
        rows.forEach(row -> places.add(new ArrayList<>()));
        for (int r = 0; r < rows.size(); r++) {
            for (PrintedCell cell : rows.get(r).cells()) {
                int column = firstFree(places.get(r));
                for (int below = 0; below < cell.rows(); below++) {
                    places.get(r + below).add(new Place(cell, column, below == 0));
                }
                places.get(r).sort(Comparator.comparingInt(Place::column));
            }
        }
        places.forEach(row -> row.sort(Comparator.comparingInt(Place::column)));
        return places;
    }

    private static int firstFree(List<Place> row) {
        int column = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Place place : row) {
                if (place.column() <= column && column < place.column() + place.columns()) {
                    column = place.column() + place.columns();
                    moved = true;
                }
            }
        }
        return column;
    }
}
