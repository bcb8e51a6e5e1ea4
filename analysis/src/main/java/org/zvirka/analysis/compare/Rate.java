package org.zvirka.analysis.compare;

import java.util.OptionalDouble;

/**
 * A share that can be defended.
 *
 * @param numerator how many count as success
 * @param denominator how many were judged
 * @param leftOut how many were not judged (no report, unreadable, unknown) and stand in neither number
 */
public record Rate(long numerator, long denominator, long leftOut) {

    /** Below this many judged measures a percentage says more than the data; people see the plain numbers instead. */
    public static final int SMALL = 10;

    public Rate {
        if (numerator < 0 || denominator < numerator || leftOut < 0) {
            throw new IllegalArgumentException(
                    "a rate has 0 <= numerator <= denominator: " + numerator + " of " + denominator);
        }
    }

    /** 0..1; empty where nothing was judged, which is not zero. */
    public OptionalDouble value() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }

    public boolean isSmall() {
        return denominator < SMALL;
    }

    public Rate plus(Rate other) {
        return new Rate(numerator + other.numerator, denominator + other.denominator, leftOut + other.leftOut);
    }
}
