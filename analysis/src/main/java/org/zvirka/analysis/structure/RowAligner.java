package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Finding;

/**
 * Lays rows with fewer cells than the table has columns on its columns: cells keep their order, and where one is missing
 * is decided by how well the cells fit the columns' other cells. Every row laid out so is a finding.
 */
final class RowAligner {

    /** A cell of the row before that stopped in the middle of a sentence wants to go on. */
    private static final double UNFINISHED = 0.2;

    private final List<ColumnProfile> profiles;
    private final int width;
    private final List<Finding> findings = new ArrayList<>();

    private RowAligner(LogicalTable table) {
        this.width = table.width();
        List<Line> whole = table.lines().stream().filter(line -> !isShort(line)).toList();
        this.profiles = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            profiles.add(ColumnProfile.of(whole, c));
        }
    }

    /** @return the same rows, each with one spot per column */
    static List<Line> align(LogicalTable table, List<Finding> findings) {
        RowAligner aligner = new RowAligner(table);
        List<Line> aligned = new ArrayList<>();
        for (Line line : table.lines()) {
            aligned.add(aligner.isShort(line) ? aligner.layOut(line, aligned) : line);
        }
        findings.addAll(aligner.findings);
        return aligned;
    }

    /** Fewer cells than columns although no cell spans several. */
    private boolean isShort(Line line) {
        boolean spans = line.cells().stream().anyMatch(spot -> spot.span() > 1 || !spot.own());
        return line.width() < width || !spans && line.printedCells() < width && line.printedCells() > 0;
    }

    private Line layOut(Line line, List<Line> before) {
        List<Line.Spot> cells = line.cells()
                .subList(0, Math.min(line.printedCells(), line.cells().size()));
        List<Line.Spot> spots = new ArrayList<>(cells);
        if (cells.size() <= 1 || cells.size() >= width || cells.getFirst().span() > 1) {
            while (spots.size() < width) {
                spots.add(Line.Spot.EMPTY);
            }
            return line.withCells(spots.subList(0, width));
        }
        findings.add(Finding.of(
                Finding.Kind.ROW_TOO_SHORT, line.origin(), String.valueOf(cells.size()), String.valueOf(width)));
        return line.withCells(best(cells, line, before));
    }

    /** The best placing of the cells in order: classic alignment with free gaps. */
    private List<Line.Spot> best(List<Line.Spot> cells, Line line, List<Line> before) {
        int n = cells.size();
        double[][] best = new double[n + 1][width + 1];
        boolean[][] placed = new boolean[n + 1][width + 1];
        for (int i = 1; i <= n; i++) {
            best[i][i - 1] = Double.NEGATIVE_INFINITY;
            for (int c = i; c <= width; c++) {
                double here = best[i - 1][c - 1] + fit(cells.get(i - 1), c - 1, line, before);
                placed[i][c] = here > best[i][c - 1];
                best[i][c] = Math.max(here, best[i][c - 1]);
            }
        }
        List<Line.Spot> spots = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            spots.add(Line.Spot.EMPTY);
        }
        int i = n;
        for (int c = width; c > 0 && i > 0; c--) {
            if (placed[i][c]) {
                spots.set(c - 1, cells.get(--i));
            }
        }
        return spots;
    }

    private double fit(Line.Spot spot, int column, Line line, List<Line> before) {
        if (spot.isBlank()) {
            return 0;
        }
        double fit = profiles.get(column).fit(spot.line());
        if (line.firstOfPart() && !before.isEmpty()) {
            Line.Spot above = before.getLast().cells().get(column);
            fit += !above.isBlank() && !above.line().matches(".*[.;!?]$") ? UNFINISHED : 0;
        }
        return fit;
    }
}
