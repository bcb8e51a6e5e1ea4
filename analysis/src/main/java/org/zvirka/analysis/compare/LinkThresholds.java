package org.zvirka.analysis.compare;

/**
 * Where a link is sure and where it is worth asking.
 *
 * @param automatic scores from here on are links without a person; 0.58 keeps precision above 0.95 on the evaluation set
 * @param proposed scores from here to {@code automatic} are queued for a person
 */
public record LinkThresholds(double automatic, double proposed) {

    public static final LinkThresholds STANDARD = new LinkThresholds(0.58, 0.40);

    public LinkThresholds {
        if (!(0 < proposed && proposed <= automatic && automatic <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds lie in 0 < proposed <= automatic <= 1: " + proposed + ", " + automatic);
        }
    }
}
