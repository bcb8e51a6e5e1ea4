package org.zvirka.analysis.compare;

import java.util.List;

/**
 * How far each pair leads over what else its measures are like: over other pairs of theirs, and over other measures of
 * their own documents. Measures of one template are like one another, so being like one of them says little.
 */
final class Leads {

    private final double[] bestBefore;
    private final double[] nextBefore;
    private final double[] bestAfter;
    private final double[] nextAfter;
    private final double[] siblingsBefore;
    private final double[] siblingsAfter;

    /** @param siblingsBefore per earlier measure how alike the most alike other one of its document is */
    Leads(List<Pair> pairs, double[] siblingsBefore, double[] siblingsAfter) {
        this.siblingsBefore = siblingsBefore;
        this.siblingsAfter = siblingsAfter;
        bestBefore = new double[siblingsBefore.length];
        nextBefore = new double[siblingsBefore.length];
        bestAfter = new double[siblingsAfter.length];
        nextAfter = new double[siblingsAfter.length];
        for (Pair pair : pairs) {
            put(bestBefore, nextBefore, pair.before(), pair.wording());
            put(bestAfter, nextAfter, pair.after(), pair.wording());
        }
    }

    /** Negative where something else is more alike. */
    double of(Pair pair) {
        double before = rival(bestBefore, nextBefore, pair.before(), pair.wording());
        double after = rival(bestAfter, nextAfter, pair.after(), pair.wording());
        double siblings = Math.max(siblingsBefore[pair.before()], siblingsAfter[pair.after()]);
        return pair.wording() - Math.max(siblings, Math.max(before, after));
    }

    private static void put(double[] best, double[] next, int place, double wording) {
        if (wording > best[place]) {
            next[place] = best[place];
            best[place] = wording;
        } else {
            next[place] = Math.max(next[place], wording);
        }
    }

    private static double rival(double[] best, double[] next, int place, double wording) {
        return wording < best[place] ? best[place] : next[place];
    }
}
