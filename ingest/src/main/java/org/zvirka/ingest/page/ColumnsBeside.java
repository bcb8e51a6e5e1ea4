package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Columns that the tables on the pages beside this one show: a page may have too little text to show them itself. */
final class ColumnsBeside {

    /** Edges of one column on several pages differ by no more, in points. */
    private static final double NEAR_EDGE = 2;

    /** Share of lines that may reach over an edge taken from another page. */
    private static final double ALLOWED = 0.1;

    private final List<List<Double>> known;

    /** @param known boundaries between columns of tables on the pages beside this one */
    ColumnsBeside(List<List<Double>> known) {
        this.known = known;
    }

    /** Takes the columns of the page beside for what stands in them, unless this page shows more. */
    List<ColumnBands.Band> with(List<ColumnBands.Band> found, List<TextLine> lines) {
        List<ColumnBands.Band> bands = new ArrayList<>(found);
        KnownColumns columns = new KnownColumns(lines);
        for (List<Double> edges : known) {
            for (ColumnBands.Band band : columns.bands(edges)) {
                int first = lines.indexOf(band.lines().getFirst());
                int last = lines.indexOf(band.lines().getLast());
                List<ColumnBands.Band> shared = bands.stream()
                        .filter(b -> lines.indexOf(b.lines().getFirst()) <= last
                                && lines.indexOf(b.lines().getLast()) >= first)
                        .toList();
                boolean better = shared.stream()
                        .allMatch(b -> b.gutters().size() <= edges.size()
                                && lines.indexOf(b.lines().getFirst()) >= first - JoinedBands.MOST_HEADING_LINES
                                && lines.indexOf(b.lines().getLast()) <= last + JoinedBands.MOST_HEADING_LINES);
                if (better) {
                    bands.removeAll(shared);
                    bands.add(asFound(band, shared));
                }
            }
        }
        bands.sort(Comparator.comparingDouble(b -> b.lines().getFirst().box().y()));
        return bands;
    }

    /** A page that shows the same columns by itself knows best where they part: the titles of its own stand clear then. */
    private static ColumnBands.Band asFound(ColumnBands.Band known, List<ColumnBands.Band> shared) {
        if (shared.size() != 1
                || shared.getFirst().gutters().size() != known.gutters().size()) {
            return known;
        }
        ColumnBands.Band found =
                new ColumnBands.Band(known.lines(), shared.getFirst().gutters());
        return crossed(found) <= crossed(known) ? found : known;
    }

    boolean isKnown(ColumnBands.Band band) {
        return known.stream()
                .anyMatch(edges -> edges.size() == band.gutters().size()
                        && band.gutters().stream().allMatch(g -> holdsOne(g, edges)));
    }

    /** With columns that the same table has on the page before or after and that this page has too little text to show. */
    ColumnBands.Band completed(ColumnBands.Band band) {
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        for (List<Double> edges : known) {
            List<Double> inside =
                    edges.stream().filter(x -> x > left && x < right).toList();
            if (inside.size() <= band.gutters().size()
                    || !band.gutters().stream().allMatch(g -> holdsOne(g, inside))) {
                continue;
            }
            List<ColumnBands.Gutter> gutters = new ArrayList<>();
            for (double edge : inside) {
                gutters.add(band.gutters().stream()
                        .filter(g -> holdsOne(g, List.of(edge)))
                        .findFirst()
                        .orElse(new ColumnBands.Gutter(edge - NEAR_EDGE, edge + NEAR_EDGE)));
            }
            ColumnBands.Band completed = new ColumnBands.Band(band.lines(), gutters);
            if (crossed(completed) <= ALLOWED * band.lines().size() + 1) {
                return completed;
            }
        }
        return band;
    }

    private static boolean holdsOne(ColumnBands.Gutter gutter, List<Double> edges) {
        return edges.stream()
                        .filter(x -> x > gutter.from() - NEAR_EDGE && x < gutter.to() + NEAR_EDGE)
                        .count()
                == 1;
    }

    /** Lines that reach over an edge though they stand in columns otherwise. */
    private static long crossed(ColumnBands.Band band) {
        return band.lines().stream()
                .filter(line -> {
                    long over = band.gutters().stream()
                            .filter(g -> line.words().stream().anyMatch(g::crossedBy))
                            .count();
                    return over > 0 && 2 * over <= band.gutters().size();
                })
                .count();
    }
}
