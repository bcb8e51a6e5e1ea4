package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which columns each title of a line stands over, where together they cover all columns of figures: every title is
 * in the middle of its columns.
 *
 * @param lefts where each column begins
 * @param rights where it ends
 */
record TitleTiles(double[] lefts, double[] rights, double em) {

    /** How far from the middle of its columns a title stands at most, in sizes. */
    private static final double MIDDLE = 1.2;

    /** A single text in the middle of several columns may stand there by chance. */
    private static final int LEAST_GROUPS = 2;

    /** For the columns of a table as its texts show them. */
    static TitleTiles of(List<Fragment> fragments, int columns, double em) {
        double[] lefts = new double[columns];
        double[] rights = new double[columns];
        Arrays.fill(lefts, Double.POSITIVE_INFINITY);
        for (Fragment f : fragments) {
            if (!f.spans()) {
                lefts[f.from()] = Math.min(lefts[f.from()], f.line().box().x());
                rights[f.from()] = Math.max(rights[f.from()], f.line().box().right());
            }
        }
        return new TitleTiles(lefts, rights, em);
    }

    /**
     * First and last column of each title.
     *
     * @param titles of one line, left to right
     * @param below what stands in the line below
     * @return empty where they do not cover the columns, or one each
     */
    List<int[]> of(List<Fragment> titles, List<Fragment> below) {
        int last = lefts.length - 1;
        if (titles.size() < 2 || titles.size() >= below.size()) {
            return List.of();
        }
        boolean[] filled = new boolean[lefts.length];
        below.forEach(f -> Arrays.fill(filled, f.from(), f.to() + 1, true));
        for (int first = Math.min(1, last); first >= 0; first--) {
            Search search = new Search(titles, filled);
            search.tile(0, first, 0);
            if (search.best.stream().filter(t -> t[1] > t[0]).count() >= LEAST_GROUPS) {
                return search.best;
            }
        }
        return List.of();
    }

    /** Looks for the tiles in whose middle the titles stand best. */
    private final class Search {
        private final List<Fragment> titles;
        private final boolean[] filled;
        private final List<int[]> open = new ArrayList<>();
        private List<int[]> best = List.of();
        private double least = Double.POSITIVE_INFINITY;

        Search(List<Fragment> titles, boolean[] filled) {
            this.titles = titles;
            this.filled = filled;
        }

        void tile(int next, int from, double apart) {
            if (next == titles.size()) {
                if (from == lefts.length && apart < least) {
                    least = apart;
                    best = List.copyOf(open);
                }
                return;
            }
            Fragment title = titles.get(next);
            if (from > title.from()) {
                return;
            }
            double middle = (title.line().box().x() + title.line().box().right()) / 2;
            for (int to = Math.max(from, title.to()); to < lefts.length && areFilled(filled, from, to); to++) {
                double off = Math.abs(middle - (lefts[from] + rights[to]) / 2);
                if (off <= MIDDLE * em) {
                    open.add(new int[] {from, to});
                    tile(next + 1, to + 1, apart + off);
                    open.removeLast();
                }
            }
        }
    }

    private static boolean areFilled(boolean[] filled, int from, int to) {
        for (int c = from; c <= to; c++) {
            if (!filled[c]) {
                return false;
            }
        }
        return true;
    }
}
