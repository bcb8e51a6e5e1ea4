package org.zvirka.ingest.scan;

import java.util.Arrays;
import java.util.List;

/** The compartments that rulings part a page into. Works on a coarse copy of the page, {@link #STEP} pixels to a square. */
final class Compartments {

    static final int STEP = 4;

    /** Squares by which a ruling is drawn longer at either end, so that corners close. */
    private static final int LONGER = 3;

    private final int across;
    private final int down;
    private final int[] labels;

    private static final int RULING = -1;

    /** The compartment that reaches the page's edge. */
    static final int OUTSIDE = 1;

    /**
     * @param horizontal rulings along the rows
     * @param vertical rulings along the columns, of the transposed page
     */
    Compartments(int width, int height, List<Stroke> horizontal, List<Stroke> vertical) {
        this.across = width / STEP + 3;
        this.down = height / STEP + 3;
        this.labels = new int[across * down];
        horizontal.forEach(stroke -> draw(stroke, true));
        vertical.forEach(stroke -> draw(stroke, false));
        fill(0, OUTSIDE);
        int next = OUTSIDE + 1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0) {
                fill(i, next++);
            }
        }
    }

    /** The compartment in which most of a box lies; {@link #OUTSIDE} for text outside tables. */
    int at(PixelBox box) {
        int[] votes = new int[9];
        int n = 0;
        for (int j = 1; j <= 3; j++) {
            for (int i = 1; i <= 3; i++) {
                votes[n++] = label(box.left() + box.width() * i / 4, box.top() + box.height() * j / 4);
            }
        }
        Arrays.sort(votes);
        int best = OUTSIDE;
        int most = 0;
        for (int vote : votes) {
            int count =
                    (int) Arrays.stream(votes).filter(other -> other == vote).count();
            if (vote != RULING && count > most) {
                best = vote;
                most = count;
            }
        }
        return best;
    }

    private int label(int x, int y) {
        return labels[Math.clamp(y / STEP + 1, 0, down - 1) * across + Math.clamp(x / STEP + 1, 0, across - 1)];
    }

    private void draw(Stroke stroke, boolean alongRows) {
        double slope = (stroke.endY() - stroke.startY()) / Math.max(1, stroke.length());
        for (int x = stroke.from() - LONGER * STEP; x <= stroke.to() + LONGER * STEP; x++) {
            int y = (int) Math.round(stroke.startY() + slope * (x - stroke.from()));
            int column = (alongRows ? x : y) / STEP + 1;
            int row = (alongRows ? y : x) / STEP + 1;
            if (column >= 1 && column < across - 1 && row >= 1 && row < down - 1) {
                labels[row * across + column] = RULING;
            }
        }
    }

    private void fill(int seed, int label) {
        int[] queue = new int[labels.length];
        int end = 0;
        queue[end++] = seed;
        labels[seed] = label;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % across;
            int y = queue[next] / across;
            int[] sides = {
                x > 0 ? queue[next] - 1 : -1,
                x < across - 1 ? queue[next] + 1 : -1,
                y > 0 ? queue[next] - across : -1,
                y < down - 1 ? queue[next] + across : -1
            };
            for (int side : sides) {
                if (side >= 0 && labels[side] == 0) {
                    labels[side] = label;
                    queue[end++] = side;
                }
            }
        }
    }
}
