package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Finds where one measure became several: measures without partner whose words stand in a measure that has one. The
 * gain must be real: together the parts must cover the whole better than the first part alone.
 */
final class Groups {

    /** Share of a part's weighted words that must stand in the whole; chosen on the tuning half of the evaluation set. */
    private static final double PART_IN_WHOLE = 0.66;

    /** How much more of the whole the parts together must cover than the linked part alone. */
    private static final double GAIN = 0.08;

    private final Likeness likeness;
    private final Verdicts verdicts;

    Groups(Likeness likeness, Verdicts verdicts) {
        this.likeness = likeness;
        this.verdicts = verdicts;
    }

    /** Per earlier measure its further parts in the later document; measures without are absent. */
    Map<Integer, List<Integer>> splits(List<Wording> left, List<Wording> right, Assignment assignment) {
        return find(left, right, assignment::ofBefore, assignment.freeAfter(), verdicts::isRejected);
    }

    /** Per later measure the further earlier ones that went into it; measures without are absent. */
    Map<Integer, List<Integer>> merges(List<Wording> left, List<Wording> right, Assignment assignment) {
        return find(
                right,
                left,
                assignment::ofAfter,
                assignment.freeBefore(),
                (after, before) -> verdicts.isRejected(before, after));
    }

    /** Whether people said that a whole and a part do not belong together. */
    private interface Rejected {
        boolean test(int whole, int part);
    }

    private Map<Integer, List<Integer>> find(
            List<Wording> wholes, List<Wording> parts, IntUnaryOperator partner, Set<Integer> free, Rejected rejected) {
        Map<String, List<Integer>> postings = linkedByFamily(wholes, partner);
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int part : free) {
            int best = Assignment.FREE;
            double most = PART_IN_WHOLE;
            for (int whole : sharing(parts.get(part), postings)) {
                double inside =
                        likeness.containment(parts.get(part), wholes.get(whole).families());
                Wording linked = parts.get(partner.applyAsInt(whole));
                if (inside >= most
                        && !rejected.test(whole, part)
                        && gain(wholes.get(whole), linked, parts.get(part)) >= GAIN) {
                    best = whole;
                    most = Math.nextUp(inside);
                }
            }
            if (best != Assignment.FREE) {
                groups.computeIfAbsent(best, ignored -> new ArrayList<>()).add(part);
            }
        }
        return groups;
    }

    private static Map<String, List<Integer>> linkedByFamily(List<Wording> wholes, IntUnaryOperator partner) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int whole = 0; whole < wholes.size(); whole++) {
            if (partner.applyAsInt(whole) != Assignment.FREE) {
                for (String family : wholes.get(whole).families()) {
                    postings.computeIfAbsent(family, ignored -> new ArrayList<>())
                            .add(whole);
                }
            }
        }
        return postings;
    }

    private static Set<Integer> sharing(Wording part, Map<String, List<Integer>> postings) {
        Set<Integer> sharing = new java.util.TreeSet<>();
        part.families().forEach(family -> sharing.addAll(postings.getOrDefault(family, List.of())));
        return sharing;
    }

    private double gain(Wording whole, Wording linked, Wording part) {
        Set<String> together = new HashSet<>(linked.families());
        together.addAll(part.families());
        return likeness.containment(whole, together) - likeness.containment(whole, linked.families());
    }
}
