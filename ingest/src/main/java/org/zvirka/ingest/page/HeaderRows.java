package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Parts the lines above the first figures of a table: titles that wrap are one row, titles over others are storeys. */
final class HeaderRows {

    /** Lines of one title begin, end or have their middle at one place, in sizes. */
    private static final double ALIGNED = 0.5;

    /** Lines of one title stand no further apart, in sizes from top to top. */
    private static final double LEADING = 1.7;

    private final List<Double> ruled;
    private final TitleTiles tiles;
    private final double em;

    /** @param ruled y of drawn lines across the table */
    HeaderRows(List<Double> ruled, TitleTiles tiles, double em) {
        this.ruled = ruled;
        this.tiles = tiles;
        this.em = em;
    }

    /** @param lines each with its fragments, top to bottom */
    List<List<List<Fragment>>> of(List<List<Fragment>> lines) {
        List<List<List<Fragment>>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !goesOn(rows.getLast(), lines.get(i))) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(lines.get(i));
        }
        return rows;
    }

    /** Whether titles of a line go on with those of the row above. */
    boolean goesOn(List<List<Fragment>> row, List<Fragment> line) {
        List<Fragment> above = row.getLast();
        double top = above.getFirst().top();
        double next = line.getFirst().top();
        boolean parted = ruled.stream().anyMatch(y -> y > top + em / 2 && y < next + em / 2);
        if (parted || next - top > LEADING * em || line.stream().anyMatch(f -> isOver(f, above))) {
            return false;
        }
        boolean storey = row.size() == 1 && !tiles.of(above, line).isEmpty();
        if (storey || above.stream().anyMatch(f -> isOver(f, line))) {
            return false;
        }
        int wrapped = 0;
        for (Fragment part : line) {
            Fragment before = last(row, part);
            if (before != Fragment.NONE) {
                if (!aligned(before, part)) {
                    return false;
                }
                wrapped++;
            }
        }
        boolean label = line.size() == 1 && line.getFirst().from() == 0;
        boolean labelAbove = above.size() == 1 && above.getFirst().from() == 0;
        if (label || labelAbove) {
            return wrapped > 0
                    && (Character.isLowerCase(line.getFirst().line().text().codePointAt(0)));
        }
        return wrapped > 0;
    }

    /** Whether a text reaches over several columns in which others stand. */
    private static boolean isOver(Fragment title, List<Fragment> others) {
        return title.spans()
                && others.stream()
                                .filter(f -> f.from() >= title.from() && f.to() <= title.to())
                                .count()
                        >= 2;
    }

    private static Fragment last(List<List<Fragment>> row, Fragment part) {
        Fragment last = Fragment.NONE;
        for (List<Fragment> line : row) {
            for (Fragment before : line) {
                last = before.from() == part.from() && before.to() == part.to() ? before : last;
            }
        }
        return last;
    }

    private boolean aligned(Fragment above, Fragment below) {
        double left = below.line().box().x() - above.line().box().x();
        double right = below.line().box().right() - above.line().box().right();
        double apart = Math.min(Math.abs(left + right) / 2, Math.min(Math.abs(left), Math.abs(right)));
        return apart <= ALIGNED * em;
    }
}
