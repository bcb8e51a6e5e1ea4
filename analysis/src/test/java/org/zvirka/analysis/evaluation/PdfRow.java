package org.zvirka.analysis.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a printed table, its texts wrapped.
 *
 * @param height in points
 */
record PdfRow(List<Cell> cells, boolean header, double height) {

    /**
     * A cell in this row.
     *
     * @param place on the grid; a cell that began above has no lines here
     * @param left in points
     * @param right in points
     */
    record Cell(GridPlaces.Place place, double left, double right, List<String> lines) {}

    static PdfRow of(List<GridPlaces.Place> places, boolean header, double[] edges, PdfPaper paper, Layout layout)
            throws IOException {
        List<Cell> cells = new ArrayList<>();
        double height = 0;
        for (GridPlaces.Place place : places) {
            double left = edges[place.column()];
            double right = edges[place.column() + place.columns()];
            List<String> lines =
                    place.begins() ? paper.wrapped(place.text(), right - left - 2 * layout.padding() - 2) : List.of();
            cells.add(new Cell(place, left, right, lines));
            boolean turned = layout.turnedHeader() && header && place.column() == 0 && place.rows() == 1;
            int rows = turned || place.rows() > 1 ? 1 : lines.size();
            height = Math.max(height, rows * paper.lineHeight() + 2 * layout.padding());
            height = turned ? Math.max(height, paper.widthOf(place.text()) + 2 * layout.padding() + 4) : height;
        }
        return new PdfRow(cells, header, height);
    }

    /** Makes the last row that a merged cell covers high enough for what it says. */
    static void makeRoomForMerged(List<PdfRow> rows, double lineHeight) {
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells) {
                int last = r + cell.place.rows() - 1;
                if (cell.place.begins() && last > r) {
                    double has = rows.subList(r, last + 1).stream()
                            .mapToDouble(PdfRow::height)
                            .sum();
                    double wants = (cell.lines.size() + 1) * lineHeight;
                    if (wants > has) {
                        PdfRow row = rows.get(last);
                        rows.set(last, new PdfRow(row.cells, row.header, row.height + wants - has));
                    }
                }
            }
        }
    }

    /** How many rows from here hang together by merged cells. */
    int reach() {
        return cells.stream()
                .filter(cell -> cell.place.begins())
                .mapToInt(cell -> cell.place.rows())
                .max()
                .orElse(1);
    }

    boolean canBeCut(int lines) {
        return reach() == 1 && cells.stream().anyMatch(cell -> cell.lines.size() > lines);
    }

    PdfRow firstLines(int lines) {
        return part(0, lines);
    }

    PdfRow afterLines(int lines) {
        return part(lines, Integer.MAX_VALUE);
    }

    private PdfRow part(int from, int to) {
        int most = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1);
        List<Cell> part = cells.stream()
                .map(cell -> new Cell(
                        cell.place,
                        cell.left,
                        cell.right,
                        cell.lines.subList(Math.min(from, cell.lines.size()), Math.min(to, cell.lines.size()))))
                .toList();
        int lines = Math.min(to, most) - from;
        double perLine = (height - 2 * PdfPaper.LEAST_PADDING) / most;
        return new PdfRow(part, header, lines * perLine + 2 * PdfPaper.LEAST_PADDING);
    }

    void draw(PdfPaper paper, List<PdfRow> page, int index, double y) throws IOException {
        boolean lastOfPage = index == page.size() - 1;
        for (Cell cell : cells) {
            if (cell.place.begins()) {
                double whole = 0;
                for (int r = index; r < Math.min(page.size(), index + cell.place.rows()); r++) {
                    whole += page.get(r).height();
                }
                paper.cell(cell, y, whole, header, lastOfPage || header);
            }
        }
    }
}
