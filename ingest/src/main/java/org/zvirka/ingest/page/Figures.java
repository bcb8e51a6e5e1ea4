package org.zvirka.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Box;

/** Tells pies, maps and curves, whose labels happen to stand in columns, from tables by what is drawn among the words. */
final class Figures {

    /** Smaller shapes are marks, letters or arrows, in points. */
    private static final double LEAST = 15;

    /** Share of the words' extent, each way, that shapes take up among the labels of a drawing. */
    private static final double COVERED = 0.25;

    /** Texts of one place on a map. */
    private static final int MOST_TEXTS = 3;

    /** Larger shapes lie behind a page, in points. */
    private static final double MOST_HEIGHT = 300;

    /** Share of the texts that stand in shapes of their own. */
    private static final double HELD = 0.6;

    private Figures() {}

    /** Whether many texts stand in shapes of their own, as names of countries on a map do. */
    static boolean hold(List<Fragment> texts, List<Box> figures) {
        Set<Fragment> held = new HashSet<>();
        for (Box figure : figures) {
            if (Math.max(figure.width(), figure.height()) < LEAST || figure.height() > MOST_HEIGHT) {
                continue;
            }
            List<Fragment> inside =
                    texts.stream().filter(f -> holds(figure, f.line().box())).toList();
            if (inside.size() <= MOST_TEXTS) {
                held.addAll(inside);
            }
        }
        return held.size() >= HELD * texts.size();
    }

    private static boolean holds(Box figure, Box text) {
        double x = text.x() + text.width() / 2;
        double y = text.y() + text.height() / 2;
        return x >= figure.x() && x <= figure.right() && y >= figure.y() && y <= figure.bottom();
    }

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
