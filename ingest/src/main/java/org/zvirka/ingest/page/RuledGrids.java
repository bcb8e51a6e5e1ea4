package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The grids that drawn lines make, before any text is put in. */
public final class RuledGrids {

    /** Lines that end this near to each other meet; the thickest common border is 2.25 pt, doubles are 3 pt wide. */
    private static final double MEET = 3.5;

    /** Pieces of one broken line lie at the same height to this, in points. */
    private static final double IN_LINE = 1.5;

    /** More lines than a densely ruled page of any size has; a drawing has more. */
    private static final int MOST_LINES = 6000;

    private RuledGrids() {}

    /** Grids of at least two cells, top to bottom, then left to right. */
    public static List<GridFrame> of(List<Ruling> rulings) {
        List<GridFrame> frames = new ArrayList<>();
        for (List<Ruling> group : groups(rulings)) {
            RuledCells.frame(group).ifPresent(frames::add);
        }
        frames.sort(Comparator.comparingDouble((GridFrame f) -> f.ys().getFirst())
                .thenComparingDouble(f -> f.xs().getFirst()));
        return frames;
    }

    /** Lines that hang together by crossing or touching. */
    static List<List<Ruling>> groups(List<Ruling> rulings) {
        List<Ruling> horizontal = CleanRulings.of(rulings, Ruling.Direction.HORIZONTAL);
        List<Ruling> vertical = CleanRulings.of(rulings, Ruling.Direction.VERTICAL);
        if (horizontal.size() + vertical.size() > MOST_LINES) {
            horizontal = longest(horizontal, MOST_LINES / 2);
            vertical = longest(vertical, MOST_LINES / 2);
        }
        List<Ruling> all = new ArrayList<>(horizontal);
        all.addAll(vertical);
        int[] parent = new int[all.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (meet(horizontal.get(h), vertical.get(v))) {
                    parent[root(parent, h)] = root(parent, horizontal.size() + v);
                }
            }
        }
        TreeMap<Integer, List<Ruling>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(all.get(i));
        }
        return withPieces(new ArrayList<>(groups.values()));
    }

    /** Pieces of broken lines that touch no other line belong to the grid whose line they go on with. */
    private static List<List<Ruling>> withPieces(List<List<Ruling>> groups) {
        List<Ruling> pieces = new ArrayList<>();
        groups.removeIf(group -> group.size() == 1 && pieces.add(group.getFirst()));
        List<List<Ruling>> whole =
                groups.stream().<List<Ruling>>map(ArrayList::new).toList();
        List<List<Ruling>> all = new ArrayList<>(whole);
        for (Ruling piece : pieces) {
            groups.stream()
                    .filter(group -> goesOn(piece, group))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> whole.get(groups.indexOf(group)).add(piece), () -> all.add(List.of(piece)));
        }
        return all;
    }

    private static boolean goesOn(Ruling piece, List<Ruling> group) {
        boolean inLine = group.stream()
                .anyMatch(r ->
                        r.direction() == piece.direction() && Math.abs(r.position() - piece.position()) <= IN_LINE);
        boolean ahead =
                group.stream().anyMatch(r -> r.direction() != piece.direction() && r.position() >= piece.to() - MEET);
        boolean behind =
                group.stream().anyMatch(r -> r.direction() != piece.direction() && r.position() <= piece.from() + MEET);
        return inLine && ahead && behind;
    }

    private static List<Ruling> longest(List<Ruling> rulings, int most) {
        return rulings.stream()
                .sorted(Comparator.comparingDouble(Ruling::length).reversed())
                .limit(most)
                .toList();
    }

    private static boolean meet(Ruling horizontal, Ruling vertical) {
        return vertical.position() >= horizontal.from() - MEET
                && vertical.position() <= horizontal.to() + MEET
                && horizontal.position() >= vertical.from() - MEET
                && horizontal.position() <= vertical.to() + MEET;
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
