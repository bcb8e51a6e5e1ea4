package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where one measure became several: measures without partner whose words stand in a measure that has one. The
 * gain must be real: together the parts must cover the whole better than the first part alone.
 */
final class Groups {

    /** Share of a part's weighted words that must stand in the whole. */
    private static final double PART_IN_WHOLE = 0.66;

    /** How much more of the whole the parts together must cover than the linked part alone. */
    private static final double GAIN = 0.12;

    private final Likeness likeness;

    Groups(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * @param wholes measures of the side where the promise is one
     * @param parts measures of the side where it may be several
     * @param partners per whole its linked part, -1 for none
     * @return per whole the indices of further parts; wholes without are absent
     */
    Map<Integer, List<Integer>> find(List<Wording> wholes, List<Wording> parts, int[] partners) {
        Set<Integer> linked = new HashSet<>();
        for (int partner : partners) {
            linked.add(partner);
        }
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            if (!linked.contains(part)) {
                int whole = bestWhole(parts.get(part), wholes, parts, partners);
                if (whole >= 0) {
                    groups.computeIfAbsent(whole, ignored -> new ArrayList<>()).add(part);
                }
            }
        }
        return groups;
    }

    private int bestWhole(Wording part, List<Wording> wholes, List<Wording> parts, int[] partners) {
        int best = -1;
        double most = PART_IN_WHOLE;
        for (int whole = 0; whole < wholes.size(); whole++) {
            if (partners[whole] < 0) {
                continue;
            }
            double inside = likeness.containment(part, wholes.get(whole).families());
            if (inside >= most && gain(wholes.get(whole), parts.get(partners[whole]), part) >= GAIN) {
                best = whole;
                most = inside;
            }
        }
        return best;
    }

    private double gain(Wording whole, Wording linked, Wording part) {
        Set<String> together = new HashSet<>(linked.families());
        together.addAll(part.families());
        return likeness.containment(whole, together) - likeness.containment(whole, linked.families());
    }
}
