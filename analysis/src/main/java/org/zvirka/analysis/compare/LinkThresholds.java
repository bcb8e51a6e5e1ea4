package org.zvirka.analysis.compare;

/**
 * Where a link is sure and where it is worth asking.
 *
 * @param automatic scores from here on are links without a person; on the tuning half of the evaluation set no wrong
 *     pair reaches 0.37, and of 62 right ones one lies below 0.46
 * @param proposed scores from here to {@code automatic} are queued for a person
 */
public record LinkThresholds(double automatic, double proposed) {

    public static final LinkThresholds STANDARD = new LinkThresholds(0.45, 0.30);

    public LinkThresholds {
        if (!(0 < proposed && proposed <= automatic && automatic <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds lie in 0 < proposed <= automatic <= 1: " + proposed + ", " + automatic);
        }
    }
}
