package org.zvirka.analysis.compare;

import java.util.Comparator;

/**
 * A possible link of one earlier and one later measure, by their places in their documents.
 *
 * @param wording how alike the words are, 0..1
 * @param score the wording with everything else that speaks for or against, 0..1
 */
record Pair(int before, int after, double wording, double score) {

    /** Best first; ties in document order, so that the same documents always give the same links. */
    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after);
}
