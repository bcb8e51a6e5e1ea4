package org.zvirka.analysis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** One-to-one pairs, best first: a pair is taken when neither side is taken yet. */
final class Assignment {

    private static final int FREE = -1;

    private final int[] ofBefore;
    private final int[] ofAfter;

    private Assignment(int before, int after) {
        ofBefore = new int[before];
        ofAfter = new int[after];
        Arrays.fill(ofBefore, FREE);
        Arrays.fill(ofAfter, FREE);
    }

    static Assignment of(List<Pair> pairs, int before, int after, double least) {
        Assignment assignment = new Assignment(before, after);
        pairs.stream().filter(pair -> pair.score() >= least).sorted(Pair.BEST_FIRST).forEach(assignment::take);
        return assignment;
    }

    OptionalInt partnerOfBefore(int before) {
        return ofBefore[before] == FREE ? OptionalInt.empty() : OptionalInt.of(ofBefore[before]);
    }

    OptionalInt partnerOfAfter(int after) {
        return ofAfter[after] == FREE ? OptionalInt.empty() : OptionalInt.of(ofAfter[after]);
    }

    private void take(Pair pair) {
        if (ofBefore[pair.before()] == FREE && ofAfter[pair.after()] == FREE) {
            ofBefore[pair.before()] = pair.after();
            ofAfter[pair.after()] = pair.before();
        }
    }
}
