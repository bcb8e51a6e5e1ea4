package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts a band of lines into rows: at gaps wider than the leading, at drawn lines, and where neither tells, where the
 * text does not go on.
 */
final class AlignedRows {

    /** Lines of a cell stand this much further apart than the closest at most; cell margins add 40 % and more. */
    private static final double REACH = 1.25;

    /** Distances up to this times the leading are the leading, set by a program that rounds. */
    private static final double SAME_LEADING = 1.08;

    /** Blocks that overlap by less, in sizes, only touch. */
    private static final double TOUCHING = 0.15;

    /** A column of numbers is at most this wide in sizes. */
    private static final double NUMBER_WIDTH = 5;

    private static final double MOSTLY = 0.6;

    /** Leading in sizes where there are too few lines to tell. */
    private static final double USUAL_LEADING = 1.3;

    private static final int FEW_DISTANCES = 8;

    private static final double NEARLY_ALL = 0.8;

    /** Figures say clearly where rows begin. */
    private static final double CLEAR = 0.8;

    private static final int LEAST_FIGURES = 3;

    /** More blocks beside each other are no rows held together by a merged cell. */
    private static final int MOST_BESIDE = 150;

    private final ColumnBands.Band band;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Double> ruled;
    private final double em;
    private final double[] rights;
    private final boolean[] figures;
    private boolean ofFigures;
    private Parting parting = new Parting(List.of(), List.of(), false, 1);

    /**
     * One way to part the band.
     *
     * @param tall blocks that reach over several rows
     * @param lineByLine whether every line is a row unless it clearly goes on
     * @param clarity how clearly the text says where rows begin, 0..1
     */
    record Parting(List<AlignedRow> rows, List<CellBlock> tall, boolean lineByLine, double clarity) {}

    /** @param ruled y of drawn lines across the band */
    AlignedRows(ColumnBands.Band band, List<Double> ruled) {
        this.band = band;
        this.ruled = ruled;
        this.em = ColumnBands.em(band.lines());
        for (int i = 0; i < band.lines().size(); i++) {
            fragments.addAll(Fragment.of(i, band.lines().get(i), band.gutters(), em));
        }
        rights = new double[columns()];
        for (Fragment fragment : fragments) {
            if (!fragment.spans()) {
                rights[fragment.to()] =
                        Math.max(rights[fragment.to()], fragment.line().box().right());
            }
        }
        figures = figures();
        find();
    }

    /** Which columns hold figures but for their titles. */
    private boolean[] figures() {
        int[] all = new int[columns()];
        int[] numeric = new int[columns()];
        for (Fragment fragment : fragments) {
            if (!fragment.spans()) {
                boolean figure = LineEvidence.figure(fragment.line().text());
                all[fragment.from()] += figure || numeric[fragment.from()] > 0 ? 1 : 0;
                numeric[fragment.from()] += figure ? 1 : 0;
            }
        }
        boolean[] figures = new boolean[columns()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = numeric[c] >= LEAST_FIGURES && numeric[c] >= NEARLY_ALL * (all[c] - 1);
        }
        return figures;
    }

    int columns() {
        return band.gutters().size() + 1;
    }

    double em() {
        return em;
    }

    List<AlignedRow> rows() {
        return parting.rows().stream()
                .flatMap(row -> CountingLine.alone(row).stream())
                .toList();
    }

    /** Blocks that reach over several rows. */
    List<CellBlock> tall() {
        return parting.tall();
    }

    /** Whether every line is a row unless it clearly goes on. */
    boolean lineByLine() {
        return parting.lineByLine();
    }

    /** Whether figures say where rows begin. */
    boolean ofFigures() {
        return ofFigures;
    }

    /** Whether nearly every row has one line. */
    boolean singleLines() {
        long single = rows().stream().filter(r -> r.lines().size() == 1).count();
        return lineByLine() || single >= NEARLY_ALL * rows().size();
    }

    List<Fragment> fragments() {
        return fragments;
    }

    /** How clearly the text says where rows begin, 0..1. */
    double clarity() {
        return parting.clarity();
    }

    private void find() {
        List<Double> distances = distances();
        double leading = leading(distances);
        Parting best = parted(REACH * leading);
        if (firstColumnNumbers()) {
            NumberedRows numbered = new NumberedRows(fragments, columns());
            List<Parting> others = new ArrayList<>();
            closer(distances, leading).ifPresent(reach -> others.add(parted(reach)));
            numbered.parted(best).ifPresent(others::add);
            for (Parting other : others) {
                best = numbered.score(other) > numbered.score(best) ? other : best;
            }
        }
        Parting usual = best;
        HeaderRows header = new HeaderRows(ruled, TitleTiles.of(fragments, columns(), em), em);
        Optional<Parting> byFigures = new FigureRows(fragments, figures, firstColumnNumbers(), header, em)
                .rows()
                .map(rows -> new Parting(rows, List.of(), true, Math.max(CLEAR, usual.clarity())));
        ofFigures = byFigures.isPresent();
        parting = byFigures.orElseGet(() -> byLeads(usual));
    }

    private Parting byLeads(Parting usual) {
        return new LeadRows(fragments, columns())
                .rows()
                .map(rows -> new Parting(rows, List.of(), true, Math.max(CLEAR, usual.clarity())))
                .orElse(usual);
    }

    private Parting parted(double reach) {
        List<CellBlock> tall = new ArrayList<>();
        List<List<CellBlock>> groups = new ArrayList<>();
        for (List<CellBlock> group : CellBlock.beside(CellBlock.of(fragments, reach, ruled), TOUCHING * em)) {
            groups.addAll(withoutTall(group, tall));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (List<CellBlock> group : groups) {
            AlignedRow row = new AlignedRow(
                    group.stream().flatMap(b -> b.fragments().stream()).toList());
            if (!rows.isEmpty() && goesOnHeading(rows.getLast(), row, reach)) {
                rows.add(rows.removeLast().with(row));
            } else {
                rows.add(row);
            }
        }
        double evidence = 0;
        double weight = 0;
        for (AlignedRow row : rows) {
            for (double sum : evidence(row)) {
                evidence += sum;
                weight += Math.abs(sum);
            }
        }
        boolean lineByLine = evidence > 0;
        int all = rows.size();
        List<AlignedRow> parted = new ArrayList<>();
        for (AlignedRow row : rows) {
            parted.addAll(lineByLine ? byLines(row) : byStarts(row, all));
        }
        return new Parting(parted, tall, lineByLine, weight == 0 ? 1 : Math.min(1, Math.abs(evidence) / weight));
    }

    /** How far lines of one column stand apart, rising. */
    private List<Double> distances() {
        List<Double> distances = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            @Nullable Fragment above = null;
            for (Fragment fragment : fragments) {
                if (fragment.from() != column || fragment.to() != column) {
                    continue;
                }
                if (above != null && fragment.top() - above.top() > em * 0.7) {
                    distances.add(fragment.top() - above.top());
                }
                above = fragment;
            }
        }
        distances.sort(null);
        return distances;
    }

    /** The leading inside cells: the closest that lines of one column come, but for a few. */
    private double leading(List<Double> distances) {
        double usual = USUAL_LEADING * em;
        if (distances.isEmpty()) {
            return usual;
        }
        double closest = distances.get(distances.size() / 12);
        return distances.size() < FEW_DISTANCES ? Math.min(closest, usual) : closest;
    }

    /** Where rows stand hardly further apart than lines: between the leading and the next larger distance. */
    private static Optional<Double> closer(List<Double> distances, double leading) {
        return distances.stream()
                .filter(distance -> distance > SAME_LEADING * leading && distance <= REACH * leading)
                .findFirst()
                .map(next -> (leading + next) / 2);
    }

    private static boolean goesOnHeading(AlignedRow above, AlignedRow below, double reach) {
        if (above.lines().size() != above.fragments().size()
                || below.fragments().size() != 1) {
            return false;
        }
        Fragment last = above.fragments().getLast();
        Fragment next = below.fragments().getFirst();
        double left = next.line().box().x() - last.line().box().x();
        double middle = next.line().box().x()
                + next.line().box().right()
                - last.line().box().x()
                - last.line().box().right();
        double size = last.line().fontSize();
        return last.spans()
                && next.top() - last.top() <= reach
                && (Math.abs(left) < size || Math.abs(middle) < 2 * size);
    }

    /** Takes out blocks that alone hold several rows together: the one whose rows are the fullest without it first. */
    private List<List<CellBlock>> withoutTall(List<CellBlock> group, List<CellBlock> tall) {
        @Nullable CellBlock tallest = null;
        List<List<CellBlock>> best = List.of();
        int fullest = 0;
        for (CellBlock block : group.size() > MOST_BESIDE ? List.<CellBlock>of() : group) {
            List<List<CellBlock>> parts = without(block, group);
            int least = parts.stream().mapToInt(CellBlock::columns).min().orElse(0);
            if (parts.size() >= 2 && least >= Math.min(2, columns() - 1) && least > fullest) {
                tallest = block;
                best = parts;
                fullest = least;
            }
        }
        if (tallest == null) {
            return List.of(group);
        }
        List<List<CellBlock>> labelled = labelled(tallest, group);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        tall.add(tallest);
        return best.stream().flatMap(p -> withoutTall(p, tall).stream()).toList();
    }

    private List<List<CellBlock>> labelled(CellBlock labels, List<CellBlock> group) {
        List<CellBlock> beside = new ArrayList<>(group);
        beside.remove(labels);
        return new WrappedLabels(rights).of(labels, beside);
    }

    private List<List<CellBlock>> without(CellBlock block, List<CellBlock> group) {
        if (block.fragments().size() < 2) {
            return List.of();
        }
        List<CellBlock> rest = new ArrayList<>(group);
        rest.remove(block);
        return CellBlock.beside(rest, TOUCHING * em);
    }

    private List<Double> evidence(AlignedRow row) {
        List<Double> sums = new ArrayList<>();
        List<List<Fragment>> lines = row.lines();
        for (int i = 1; i < lines.size(); i++) {
            sums.add(LineEvidence.of(lines.get(i - 1), lines.get(i), rights, figures));
        }
        return sums;
    }

    private List<AlignedRow> byLines(AlignedRow row) {
        List<AlignedRow> parted = new ArrayList<>();
        List<Fragment> open = new ArrayList<>();
        List<List<Fragment>> lines = row.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && LineEvidence.of(lines.get(i - 1), lines.get(i), rights, figures) > 0) {
                parted.add(new AlignedRow(open));
                open.clear();
            }
            open.addAll(lines.get(i));
        }
        parted.add(new AlignedRow(open));
        return parted;
    }

    /** Parts where a number stands in a column of numbers, or where a column begins that the row had not filled. */
    private List<AlignedRow> byStarts(AlignedRow row, int all) {
        boolean numbers = firstColumnNumbers() && beginsWithNumberOfSeveral(row);
        boolean top = row.lines().size() >= 8 && all < 3;
        List<AlignedRow> parted = new ArrayList<>();
        List<Fragment> open = new ArrayList<>();
        Set<Integer> above = new HashSet<>();
        for (List<Fragment> line : row.lines()) {
            boolean starts = numbers
                    && line.getFirst().from() == 0
                    && line.size() > 1
                    && LineEvidence.numbered(line.getFirst().line().text());
            Set<Integer> now = new HashSet<>();
            line.forEach(f -> now.add(f.from()));
            starts |= top && !numbers && now.size() > 1 && !above.containsAll(now);
            if (starts && !open.isEmpty()) {
                parted.add(new AlignedRow(open));
                open.clear();
            }
            open.addAll(line);
            above = now;
        }
        parted.add(new AlignedRow(open));
        return parted;
    }

    private static boolean beginsWithNumberOfSeveral(AlignedRow row) {
        long numbers = row.fragments().stream()
                .filter(f -> f.from() == 0 && LineEvidence.numbered(f.line().text()))
                .count();
        return numbers > 1
                && LineEvidence.numbered(row.fragments().getFirst().line().text());
    }

    /** Whether the first column holds the rows' numbers. */
    boolean firstColumnNumbers() {
        int all = 0;
        int numbers = 0;
        double widest = 0;
        for (Fragment fragment : fragments) {
            if (fragment.from() == 0 && fragment.to() == 0) {
                all++;
                numbers += LineEvidence.numbered(fragment.line().text()) ? 1 : 0;
                widest = Math.max(widest, fragment.line().box().width());
            }
        }
        return all > 0 && numbers >= MOSTLY * all && widest < NUMBER_WIDTH * em;
    }
}
