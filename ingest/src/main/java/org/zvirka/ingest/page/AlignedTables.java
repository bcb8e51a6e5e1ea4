package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Finds tables by alignment alone. */
final class AlignedTables {

    private final PageContent page;
    private final LinesAcross across;
    private final ColumnsBeside beside;
    private final BandEnds ends;

    /** @param known boundaries between columns of tables on the pages beside this one */
    AlignedTables(PageContent page, List<List<Double>> known) {
        this.page = page;
        this.beside = new ColumnsBeside(known);
        this.across = new LinesAcross(page.rulings());
        this.ends = new BandEnds(across);
    }

    /** Frames for what these words make tables of, top to bottom. */
    List<GridFrame> frames(List<Word> words) {
        List<TextLine> lines = TextLine.lines(words);
        List<GridFrame> frames = new ArrayList<>();
        int from = 0;
        ColumnBands columns = ColumnBands.of(lines, page.width());
        for (ColumnBands.Band band : beside.with(JoinedBands.of(columns, lines), lines)) {
            if (lines.indexOf(band.lines().getLast()) < from + 1) {
                continue; // the table above took these lines
            }
            ColumnBands.Band whole = whole(below(band, lines, from), lines, from);
            OptionalDouble between = TwinTables.between(whole, across);
            if (between.isPresent()) {
                frames.addAll(frames(side(whole, w -> w.centreX() < between.getAsDouble())));
                frames.addAll(frames(side(whole, w -> w.centreX() >= between.getAsDouble())));
                from = lines.indexOf(whole.lines().getLast()) + 1;
                continue;
            }
            AlignedRows rows = new AlignedRows(whole, across.over(whole));
            if (isTable(whole, rows)) {
                frames.add(new AlignedFrame(rows).frame(whole.gutters(), confidence(whole, rows)));
                from = lines.indexOf(whole.lines().getLast()) + 1;
            }
        }
        return frames;
    }

    /** A band without the lines that a table above took. */
    private static ColumnBands.Band below(ColumnBands.Band band, List<TextLine> lines, int from) {
        int taken = Math.max(0, from - lines.indexOf(band.lines().getFirst()));
        return taken == 0
                ? band
                : new ColumnBands.Band(band.lines().subList(taken, band.lines().size()), band.gutters());
    }

    private static List<Word> side(ColumnBands.Band band, Predicate<Word> side) {
        return band.lines().stream()
                .flatMap(line -> line.words().stream())
                .filter(side)
                .toList();
    }

    /** A band with its header and all of its cells, without what stands round it. */
    private ColumnBands.Band whole(ColumnBands.Band band, List<TextLine> lines, int from) {
        ColumnBands.Band rows = ends.withoutNotes(ends.withoutCaption(ends.widened(band, lines, from)));
        ColumnBands.Band headed = new HeaderLines(lines, FittedColumns.withoutEmpty(rows), across).with(from);
        return FittedColumns.withoutEmpty(beside.completed(headed));
    }

    private boolean isTable(ColumnBands.Band band, AlignedRows rows) {
        FilledRows filled = new FilledRows(rows);
        if (beside.isKnown(band)) {
            return filled.any();
        }
        return filled.areTable(across.over(band).size())
                && !NoTables.looksLikeOne(rows, page)
                && !Figures.hold(rows.fragments(), page.figures())
                && (filled.mostly() || !Figures.fill(NoTables.box(rows), page.figures()));
    }

    private double confidence(ColumnBands.Band band, AlignedRows rows) {
        double sure = 0.5;
        sure += rows.columns() >= 3 ? 0.1 : 0;
        sure += rows.rows().size() >= 5 ? 0.1 : 0;
        sure += across.over(band).size() >= 2 ? 0.1 : 0;
        sure += 0.15 * rows.clarity();
        return Math.min(0.95, sure);
    }
}
