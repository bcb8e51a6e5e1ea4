package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the pairs worth scoring: those that share a word family which is not in every other measure. Two plans of 500
 * measures have 250,000 pairs, of which a few thousand share such a word.
 */
final class Candidates {

    /** A family in more than this share of the later measures leads to no candidates; it would pair all with all. */
    private static final double COMMON = 0.25;

    /** In small documents every word may lead. */
    private static final int SMALL = 40;

    private Candidates() {}

    static List<Set<Integer>> of(List<Wording> before, List<Wording> after) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            for (String family : after.get(j).families()) {
                postings.computeIfAbsent(family, ignored -> new ArrayList<>()).add(j);
            }
        }
        int limit = after.size() <= SMALL ? after.size() : (int) (after.size() * COMMON);
        List<Set<Integer>> candidates = new ArrayList<>();
        for (Wording wording : before) {
            Set<Integer> found = new HashSet<>();
            for (String family : wording.families()) {
                List<Integer> places = postings.getOrDefault(family, List.of());
                if (places.size() <= limit) {
                    found.addAll(places);
                }
            }
            candidates.add(found);
        }
        return candidates;
    }
}
