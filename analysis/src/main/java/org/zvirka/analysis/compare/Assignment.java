package org.zvirka.analysis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One-to-one pairs, best first: a pair is taken when neither side is taken yet. */
final class Assignment {

    static final int FREE = -1;

    private final int[] ofBefore;
    private final int[] ofAfter;

    private Assignment(int before, int after) {
        ofBefore = new int[before];
        ofAfter = new int[after];
        Arrays.fill(ofBefore, FREE);
        Arrays.fill(ofAfter, FREE);
    }

    /** @param pairs the best first */
    static Assignment of(List<Pair> pairs, int before, int after, double least) {
        Assignment assignment = new Assignment(before, after);
        pairs.stream().filter(pair -> pair.score() >= least).forEach(assignment::take);
        return assignment;
    }

    /** The place of the later measure, or {@link #FREE}. */
    int ofBefore(int before) {
        return ofBefore[before];
    }

    /** The place of the earlier measure, or {@link #FREE}. */
    int ofAfter(int after) {
        return ofAfter[after];
    }

    Set<Integer> freeBefore() {
        return free(ofBefore);
    }

    Set<Integer> freeAfter() {
        return free(ofAfter);
    }

    private static Set<Integer> free(int[] partners) {
        Set<Integer> free = new TreeSet<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == FREE) {
                free.add(i);
            }
        }
        return free;
    }

    private void take(Pair pair) {
        if (ofBefore[pair.before()] == FREE && ofAfter[pair.after()] == FREE) {
            ofBefore[pair.before()] = pair.after();
            ofAfter[pair.after()] = pair.before();
        }
    }
}
