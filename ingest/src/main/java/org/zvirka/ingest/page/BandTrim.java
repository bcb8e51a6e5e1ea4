package org.zvirka.ingest.page;

import java.util.List;

/**
 * Where rows begin and end in a run of lines that may have prose at both ends.
 *
 * @param band the run with its columns
 */
record BandTrim(List<TextLine> lines, ColumnBands.Band band, double em) {

    /** Lines of a paragraph stand no further apart, in sizes from top to top. */
    private static final double LEADING = 1.5;

    /** The first line from {@code start} that stands in columns and does not end a paragraph. */
    int first(int start, int end) {
        int first = start;
        while (first < end && (!belongs(first) || isTitle(first, end))) {
            first++;
        }
        boolean ends = first > start && first < end - 1 && isAlone(first) && goesOn(first - 1, first);
        return ends ? first + 1 : first;
    }

    /** Whether a line is the title of the paragraph below it. */
    private boolean isTitle(int i, int end) {
        return i + 2 < end && isAlone(i) && !belongs(i + 1) && !belongs(i + 2) && goesOn(i + 1, i + 2);
    }

    /** The end of the last such line. */
    int last(int first, int end) {
        int last = end;
        while (last > first) {
            boolean tail = last - 2 > first && isAlone(last - 1) && !belongs(last - 2) && goesOn(last - 2, last - 1);
            if (belongs(last - 1) && !tail) {
                break;
            }
            last--;
        }
        return last;
    }

    private boolean belongs(int i) {
        return band.holds(lines.get(i), em) && !(RunningText.is(lines.get(i), band.gutters()) && isBesideProse(i));
    }

    /** Whether the line above or below crosses the columns: few paragraphs miss all of them in every line. */
    private boolean isBesideProse(int i) {
        boolean above = i > 0 && goesOn(i - 1, i) && !band.holds(lines.get(i - 1), em);
        boolean below = i + 1 < lines.size() && goesOn(i, i + 1) && !band.holds(lines.get(i + 1), em);
        return above || below;
    }

    /** Whether all of a line stands in the first column. */
    private boolean isAlone(int i) {
        List<Fragment> parts = Fragment.of(0, lines.get(i), band.gutters(), em);
        return parts.size() == 1 && parts.getFirst().to() == 0;
    }

    private boolean goesOn(int above, int below) {
        return lines.get(below).box().y() - lines.get(above).box().y() <= LEADING * em
                && Math.abs(lines.get(below).box().x() - lines.get(above).box().x()) <= em;
    }
}
