package org.zvirka.analysis.compare;

import java.util.List;

/** A possible link of one earlier and one later measure, by their places in their documents. */
record Pair(int before, int after, double score, double wording, List<Link.Reason> reasons) {

    /** Best first; ties in document order, so that the same documents always give the same links. */
    static final java.util.Comparator<Pair> BEST_FIRST = java.util.Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after);
}
