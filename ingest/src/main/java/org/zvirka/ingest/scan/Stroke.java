package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A straight piece of ink running along the rows of a picture: what is left of a ruling where it was found unbroken.
 * Grows while it is being found.
 */
final class Stroke {

    /** Pixels at either end over which the height of that end is taken. */
    private static final int END = 40;

    /** A piece of one row of pixels; {@code to} is the first pixel outside. */
    record Run(int y, int from, int to) {

        int length() {
            return to - from;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private int from = Integer.MAX_VALUE;
    private int to;

    void add(Run run) {
        runs.add(run);
        from = Math.min(from, run.from);
        to = Math.max(to, run.to);
    }

    void addAll(Stroke other) {
        other.runs.forEach(this::add);
    }

    /** The part of it from one column to another. */
    Optional<Stroke> between(int left, int right) {
        Stroke part = new Stroke();
        for (Run run : runs) {
            if (run.from < right && run.to > left) {
                part.add(new Run(run.y, Math.max(left, run.from), Math.min(right, run.to)));
            }
        }
        return part.runs.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    List<Run> runs() {
        return runs;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /** Pixels of the length that are covered by ink. */
    int covered() {
        boolean[] columns = new boolean[length()];
        for (Run run : runs) {
            java.util.Arrays.fill(columns, run.from - from, run.to - from, true);
        }
        int sum = 0;
        for (boolean column : columns) {
            sum += column ? 1 : 0;
        }
        return sum;
    }

    /** For each column the row in the middle of its ink; of the column before where it has none. */
    int[] middles() {
        long[] sum = new long[length()];
        int[] count = new int[length()];
        for (Run run : runs) {
            for (int x = run.from; x < run.to; x++) {
                sum[x - from] += run.y;
                count[x - from]++;
            }
        }
        int[] middles = new int[length()];
        int last = runs.isEmpty() ? 0 : runs.getFirst().y;
        for (int i = 0; i < middles.length; i++) {
            last = count[i] == 0 ? last : (int) (sum[i] / count[i]);
            middles[i] = last;
        }
        return middles;
    }

    double thickness() {
        long area = 0;
        for (Run run : runs) {
            area += run.length();
        }
        return (double) area / Math.max(1, covered());
    }

    double startY() {
        return meanY(from, from + END);
    }

    double endY() {
        return meanY(to - END, to);
    }

    double meanY() {
        return meanY(from, to);
    }

    /** The mean row of the ink between two columns. */
    private double meanY(int left, int right) {
        double sum = 0;
        double weight = 0;
        for (Run run : runs) {
            int inside = Math.min(run.to, right) - Math.max(run.from, left);
            if (inside > 0) {
                sum += (run.y + 0.5) * inside;
                weight += inside;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
