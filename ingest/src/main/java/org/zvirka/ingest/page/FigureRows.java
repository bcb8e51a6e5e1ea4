package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts tables of figures at their figures: a line that has some is a row, or the first or last line of one whose label
 * takes several. What has no figures is a heading among the labels or belongs to the row above or below.
 */
final class FigureRows {

    /** Share of the lines with several texts that must have figures: in tables of texts most have none. */
    private static final double NEARLY_ALL = 0.85;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final int LEAST_ROWS = 3;

    /** Lines nearer than this, in sizes, stand beside each other, such as figures in the middle of a label. */
    private static final double BESIDE = 0.7;

    private final TreeMap<Integer, List<Fragment>> lines = new TreeMap<>();
    private final boolean[] figures;
    private final int labels;
    private final HeaderRows header;
    private final double em;

    /** @param figures which columns hold figures */
    FigureRows(List<Fragment> fragments, boolean[] figures, boolean numbered, HeaderRows header, double em) {
        this.header = header;
        this.em = em;
        this.figures = figures;
        this.labels = numbered && figures.length > 2 ? 1 : 0;
        fragments.forEach(
                f -> lines.computeIfAbsent(f.order(), k -> new ArrayList<>()).add(f));
    }

    /** The rows; empty where figures do not say where rows begin. */
    Optional<List<AlignedRow>> rows() {
        int several = 0;
        int anchors = 0;
        int first = -1;
        for (Map.Entry<Integer, List<Fragment>> line : lines.entrySet()) {
            boolean anchor = isAnchor(line.getValue());
            first = first < 0 && anchor ? line.getKey() : first;
            if (first >= 0) {
                several += line.getValue().size() > 1 ? 1 : 0;
                anchors += anchor ? 1 : 0;
            }
        }
        if (anchors < LEAST_ROWS || anchors < Math.min(several - 1, NEARLY_ALL * several)) {
            return Optional.empty();
        }
        int begin = withLabels(first);
        List<List<List<Fragment>>> rows =
                header.of(new ArrayList<>(lines.headMap(begin).values()));
        List<List<List<Fragment>>> body =
                parted(new ArrayList<>(lines.tailMap(begin).values()));
        if (!rows.isEmpty() && endsHeader(rows.getLast(), body.getFirst().getFirst())) {
            body.getFirst().addAll(0, rows.removeLast());
        }
        rows.addAll(body);
        return Optional.of(rows.stream().map(FigureRows::row).toList());
    }

    /** The line from which labels alone lead to the first figures. */
    private int withLabels(int anchor) {
        int first = anchor;
        Map.@Nullable Entry<Integer, List<Fragment>> above = lines.lowerEntry(first);
        while (above != null && isLabel(above.getValue()) && lines.lowerKey(above.getKey()) != null) {
            first = above.getKey();
            above = lines.lowerEntry(first);
        }
        return first;
    }

    private boolean isLabel(List<Fragment> line) {
        return line.size() == 1 && label(line) != Fragment.NONE;
    }

    private static AlignedRow row(List<List<Fragment>> lines) {
        return new AlignedRow(lines.stream().flatMap(List::stream).toList());
    }

    /** Whether the first line of figures is one of years, with titles beside them that begin above. */
    private boolean endsHeader(List<List<Fragment>> above, List<Fragment> line) {
        boolean titled = line.stream()
                .anyMatch(
                        f -> f.from() > labels && !LineEvidence.numeric(f.line().text()));
        boolean open = above.getLast().stream().allMatch(f -> f.line().text().endsWith(","));
        return (titled || open)
                && header.goesOn(above, line)
                && above.getLast().stream()
                        .allMatch(f -> line.stream().anyMatch(g -> g.from() == f.from() && isTitle(g)));
    }

    private static boolean isTitle(Fragment part) {
        return !LineEvidence.numeric(part.line().text())
                || YEAR.matcher(part.line().text()).matches();
    }

    private boolean isAnchor(List<Fragment> line) {
        return line.stream()
                .anyMatch(f -> f.from() > labels
                        && !f.spans()
                        && figures[f.from()]
                        && LineEvidence.quantity(f.line().text()));
    }

    /** Joins each line without figures to the row it goes on with. */
    private List<List<List<Fragment>>> parted(List<List<Fragment>> lines) {
        LabelLines labelLines = new LabelLines(lines.stream().map(this::label).toList(), anchors(lines), em);
        List<List<List<Fragment>>> rows = new ArrayList<>();
        boolean filled = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean anchor = isAnchor(lines.get(i));
            boolean joins = i > 0 && joins(lines, i, filled && anchor, labelLines);
            if (!joins) {
                rows.add(new ArrayList<>());
                filled = false;
            }
            rows.getLast().add(lines.get(i));
            filled |= anchor;
        }
        return rows;
    }

    private boolean joins(List<List<Fragment>> lines, int i, boolean second, LabelLines labelLines) {
        List<Fragment> above = lines.get(i - 1);
        List<Fragment> line = lines.get(i);
        boolean beside = line.getFirst().top() - above.getFirst().top() < BESIDE * em;
        if (beside) {
            return above.stream().noneMatch(a -> line.stream().anyMatch(b -> a.from() == b.from()));
        }
        if (second) {
            return false;
        }
        boolean heading = line.size() == 1 && line.getFirst().spans();
        boolean headingAbove = above.size() == 1 && above.getFirst().spans();
        if (heading || headingAbove) {
            return heading
                    && headingAbove
                    && line.getFirst().top() - above.getFirst().top() < 1.6 * em;
        }
        if (label(line) == Fragment.NONE) {
            return !isAnchor(line);
        }
        return labelLines.goesOn(i);
    }

    private Fragment label(List<Fragment> line) {
        return line.stream()
                .filter(f -> f.from() == labels && f.to() == labels)
                .findFirst()
                .orElse(Fragment.NONE);
    }

    private boolean[] anchors(List<List<Fragment>> lines) {
        boolean[] anchors = new boolean[lines.size()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = isAnchor(lines.get(i));
        }
        return anchors;
    }
}
