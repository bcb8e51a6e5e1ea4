package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.MeasureId;

/** Turns partners and groups into links that hold every measure exactly once, in the order of the later document. */
final class LinkBuilder {

    private final List<Wording> left;
    private final List<Wording> right;
    private final List<Pair> pairs;
    private final LinkThresholds thresholds;
    private final Likeness likeness;
    private final Verdicts verdicts;
    private final Map<List<Integer>, Pair> byPlace = new HashMap<>();

    LinkBuilder(
            List<Wording> left,
            List<Wording> right,
            List<Pair> pairs,
            LinkThresholds thresholds,
            Likeness likeness,
            Verdicts verdicts) {
        this.left = left;
        this.right = right;
        this.pairs = pairs;
        this.thresholds = thresholds;
        this.likeness = likeness;
        this.verdicts = verdicts;
        pairs.forEach(pair -> byPlace.put(List.of(pair.before(), pair.after()), pair));
    }

    /** A link and where it stands: its later measure, or for a dropped one the later measure before it. */
    private record Placed(double place, Link link) {}

    Comparer.Linked build(
            Assignment assignment, Map<Integer, List<Integer>> splits, Map<Integer, List<Integer>> merges) {
        Set<Integer> splitParts = members(splits);
        Set<Integer> mergeParts = members(merges);
        List<Placed> placed = new ArrayList<>();
        for (int j = 0; j < right.size(); j++) {
            if (assignment.ofAfter(j) != Assignment.FREE) {
                placed.add(new Placed(j, linked(assignment.ofAfter(j), j, splits, merges)));
            } else if (!splitParts.contains(j)) {
                placed.add(new Placed(j, alone(Link.Kind.NEW, List.of(), ids(right, List.of(j)))));
            }
        }
        double last = -1;
        for (int i = 0; i < left.size(); i++) {
            if (assignment.ofBefore(i) != Assignment.FREE) {
                last = assignment.ofBefore(i);
            } else if (!mergeParts.contains(i)) {
                placed.add(new Placed(last + 0.5, alone(Link.Kind.DROPPED, ids(left, List.of(i)), List.of())));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return new Comparer.Linked(
                placed.stream().map(Placed::link).toList(), proposals(assignment, splitParts, mergeParts));
    }

    private Link linked(int i, int j, Map<Integer, List<Integer>> splits, Map<Integer, List<Integer>> merges) {
        List<Integer> lefts = with(i, merges.getOrDefault(j, List.of()));
        List<Integer> rights = with(j, splits.getOrDefault(i, List.of()));
        Pair pair = byPlace.getOrDefault(List.of(i, j), new Pair(i, j, 0, 0));
        return new Link(
                kind(i, j, lefts.size(), rights.size()),
                ids(left, lefts),
                ids(right, rights),
                likeness.isMoved(i, j),
                pair.score(),
                verdicts.isConfirmed(pair) ? Link.Decision.CONFIRMED : Link.Decision.AUTOMATIC,
                likeness.reasons(pair));
    }

    private Link.Kind kind(int i, int j, int lefts, int rights) {
        if (rights > 1) {
            return Link.Kind.SPLIT;
        }
        if (lefts > 1) {
            return Link.Kind.MERGED;
        }
        return left.get(i).plain().equals(right.get(j).plain()) ? Link.Kind.SAME : Link.Kind.REWORDED;
    }

    /** Per measure without partner its best pair among those worth asking about. */
    private List<Link> proposals(Assignment assignment, Set<Integer> splitParts, Set<Integer> mergeParts) {
        Set<Integer> askLeft = new HashSet<>(assignment.freeBefore());
        Set<Integer> askRight = new HashSet<>(assignment.freeAfter());
        askLeft.removeAll(mergeParts);
        askRight.removeAll(splitParts);
        List<Link> proposals = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean ask = pair.score() >= thresholds.proposed()
                    && (askLeft.remove(pair.before()) | askRight.remove(pair.after()));
            if (ask) {
                proposals.add(proposal(pair));
            }
        }
        return proposals;
    }

    private Link proposal(Pair pair) {
        return new Link(
                kind(pair.before(), pair.after(), 1, 1),
                ids(left, List.of(pair.before())),
                ids(right, List.of(pair.after())),
                likeness.isMoved(pair.before(), pair.after()),
                pair.score(),
                Link.Decision.PROPOSED,
                likeness.reasons(pair));
    }

    private static Link alone(Link.Kind kind, List<MeasureId> before, List<MeasureId> after) {
        return new Link(kind, before, after, false, 0, Link.Decision.AUTOMATIC, List.of());
    }

    private static Set<Integer> members(Map<Integer, List<Integer>> groups) {
        Set<Integer> members = new HashSet<>();
        groups.values().forEach(members::addAll);
        return members;
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
}
