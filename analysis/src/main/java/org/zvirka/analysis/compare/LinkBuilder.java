package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/** Turns partners and groups into links that hold every measure exactly once, in the order of the later document. */
final class LinkBuilder {

    /** From here on two section headings are the same heading. */
    private static final double SAME_SECTION = 0.75;

    private final Plan before;
    private final Plan after;
    private final List<Wording> left;
    private final List<Wording> right;
    private final List<Pair> pairs;
    private final LinkThresholds thresholds;
    private final Likeness likeness;
    private final Map<Long, Pair> byPlace = new HashMap<>();

    LinkBuilder(
            Plan before,
            Plan after,
            List<Wording> left,
            List<Wording> right,
            List<Pair> pairs,
            LinkThresholds thresholds,
            Likeness likeness) {
        this.before = before;
        this.after = after;
        this.left = left;
        this.right = right;
        this.pairs = pairs;
        this.thresholds = thresholds;
        this.likeness = likeness;
        pairs.forEach(pair -> byPlace.put(key(pair.before(), pair.after()), pair));
    }

    /** A link and where it stands: its later measure, or for a dropped one the later measure before it. */
    private record Placed(double place, Link link) {}

    Comparison build(
            int[] ofLeft, int[] ofRight, Map<Integer, List<Integer>> splits, Map<Integer, List<Integer>> merges) {
        Set<Integer> splitParts = Comparer.members(splits);
        Set<Integer> mergeParts = Comparer.members(merges);
        List<Placed> placed = new ArrayList<>();
        for (int j = 0; j < right.size(); j++) {
            if (ofRight[j] >= 0) {
                placed.add(new Placed(j, linked(ofRight[j], j, splits, merges)));
            } else if (!splitParts.contains(j)) {
                placed.add(new Placed(j, alone(Link.Kind.NEW, List.of(), ids(right, List.of(j)))));
            }
        }
        double last = -1;
        for (int i = 0; i < left.size(); i++) {
            if (ofLeft[i] >= 0) {
                last = ofLeft[i];
            } else if (!mergeParts.contains(i)) {
                placed.add(new Placed(last + 0.5, alone(Link.Kind.DROPPED, ids(left, List.of(i)), List.of())));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        List<Link> links = placed.stream().map(Placed::link).toList();
        return new Comparison(before, after, links, proposals(ofLeft, ofRight, splitParts, mergeParts));
    }

    private Link linked(int i, int j, Map<Integer, List<Integer>> splits, Map<Integer, List<Integer>> merges) {
        List<Integer> lefts = with(i, merges.getOrDefault(j, List.of()));
        List<Integer> rights = with(j, splits.getOrDefault(i, List.of()));
        Pair pair = byPlace.getOrDefault(key(i, j), new Pair(i, j, 0, 0, List.of()));
        boolean same = left.get(i).plain().equals(right.get(j).plain());
        Link.Kind kind = rights.size() > 1
                ? Link.Kind.SPLIT
                : lefts.size() > 1 ? Link.Kind.MERGED : same ? Link.Kind.SAME : Link.Kind.REWORDED;
        return new Link(
                kind,
                ids(left, lefts),
                ids(right, rights),
                moved(left.get(i).measure(), right.get(j).measure()),
                pair.score(),
                Link.Decision.AUTOMATIC,
                pair.reasons());
    }

    private boolean moved(Measure here, Measure there) {
        if (here.section().isEmpty() || there.section().isEmpty()) {
            return false;
        }
        return likeness.headings(here.section().getLast(), there.section().getLast()) < SAME_SECTION;
    }

    private List<Link> proposals(int[] ofLeft, int[] ofRight, Set<Integer> splitParts, Set<Integer> mergeParts) {
        Set<Integer> seenLeft = new HashSet<>(mergeParts);
        Set<Integer> seenRight = new HashSet<>(splitParts);
        List<Link> proposals = new ArrayList<>();
        pairs.stream().sorted(Pair.BEST_FIRST).forEach(pair -> {
            boolean free = (ofLeft[pair.before()] < 0 && seenLeft.add(pair.before()))
                    | (ofRight[pair.after()] < 0 && seenRight.add(pair.after()));
            if (free && pair.score() >= thresholds.proposed()) {
                proposals.add(new Link(
                        Link.Kind.REWORDED,
                        ids(left, List.of(pair.before())),
                        ids(right, List.of(pair.after())),
                        moved(left.get(pair.before()).measure(), right.get(pair.after()).measure()),
                        pair.score(),
                        Link.Decision.PROPOSED,
                        pair.reasons()));
            }
        });
        return proposals;
    }

    private static Link alone(Link.Kind kind, List<MeasureId> before, List<MeasureId> after) {
        return new Link(kind, before, after, false, 0, Link.Decision.AUTOMATIC, List.of());
    }

    private static List<Integer> with(int first, List<Integer> others) {
        List<Integer> all = new ArrayList<>(others);
        all.add(first);
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private static List<MeasureId> ids(List<Wording> from, List<Integer> places) {
        return places.stream().map(place -> from.get(place).measure().id()).toList();
    }

    private static long key(int i, int j) {
        return ((long) i << 32) | j;
    }
}
