package org.zvirka.ingest.page;

import java.util.List;
import org.zvirka.ingest.document.Box;

/** Tells pies, maps and curves, whose labels happen to stand in columns, from tables by what is drawn among the words. */
final class Figures {

    /** Smaller shapes are marks, letters or arrows, in points. */
    private static final double LEAST = 15;

    /** Share of the words' extent, each way, that shapes take up among the labels of a drawing. */
    private static final double COVERED = 0.25;

    private Figures() {}

    /** Whether shapes take up a good part of what words cover. */
    static boolean fill(Box words, List<Box> figures) {
        Box all = Box.NONE;
        for (Box figure : figures) {
            double x = figure.x() + figure.width() / 2;
            double y = figure.y() + figure.height() / 2;
            boolean inside = x >= words.x() && x <= words.right() && y >= words.y() && y <= words.bottom();
            if (inside && Math.max(figure.width(), figure.height()) >= LEAST) {
                all = all.union(figure);
            }
        }
        return !all.isNone() && all.width() >= COVERED * words.width() && all.height() >= COVERED * words.height();
    }
}
