package org.zvirka.analysis.schedule;

/**
 * The years a document is about.
 *
 * @param from first year, 0 where unknown
 * @param to last year, equal to {@code from} for one year, 0 where unknown
 */
public record Years(int from, int to) {

    /** More years than this are no plan but a slip of reading. */
    private static final int MOST = 30;

    public static final Years UNKNOWN = new Years(0, 0);

    public Years {
        if (to < from) {
            throw new IllegalArgumentException("years run forwards: " + from + "-" + to);
        }
    }

    /** {@link #UNKNOWN} for a span that no plan has: backwards, without a beginning, or of more than 30 years. */
    public static Years of(int from, int to) {
        return from <= 0 || to < from || to - from >= MOST ? UNKNOWN : new Years(from, to);
    }

    public boolean known() {
        return from > 0;
    }
}
