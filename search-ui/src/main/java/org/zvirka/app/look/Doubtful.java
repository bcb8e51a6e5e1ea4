package org.zvirka.app.look;

import org.zvirka.analysis.plan.Evidence;

/** Which conclusions a reader is warned about before looking. */
public final class Doubtful {

    /** The rules give 0.5 to what they only suppose, 0.6 and more to what words say. */
    private static final double DOUBT = 0.6;
    /** A theme's number is its share of the text, not a chance: 0.45 is what a heading alone gives. */
    private static final double THEME = 0.3;

    private Doubtful() {}

    public static boolean is(Evidence evidence) {
        return evidence.confidence() < (evidence.value().startsWith("theme") ? THEME : DOUBT);
    }
}
