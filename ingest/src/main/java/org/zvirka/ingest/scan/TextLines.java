package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds pieces of lines of text on a level page: letters side by side with no gap wider than a few spaces. A gap wider
 * than that parts columns, so a line that runs through several columns of a table is several pieces.
 */
final class TextLines {

    /** In letters' heights: justified text has spaces up to 1.4, columns stand at least 2 apart. */
    private static final double WIDEST_SPACE = 1.8;

    /** Share of the lower letter's height by which two letters of a line overlap. */
    private static final double OVERLAP = 0.5;

    /** White left around a piece, in letters' heights, for accents and commas that stick out. */
    private static final double AROUND = 0.3;

    private final List<Blobs.Blob> letters;
    private final int height;

    TextLines(List<Blobs.Blob> blobs) {
        this.height = Specks.letterHeight(blobs);
        this.letters = blobs.stream()
                .filter(blob -> blob.box().height() >= height / 2 && blob.box().height() <= 4 * height)
                .sorted(Comparator.comparingInt(blob -> blob.box().left()))
                .toList();
    }

    /** The pieces from top to bottom, then left to right. */
    List<PixelBox> find() {
        List<PixelBox> open = new ArrayList<>();
        List<PixelBox> lines = new ArrayList<>();
        for (Blobs.Blob letter : letters) {
            PixelBox box = letter.box();
            open.removeIf(line -> isLeftBehind(line, box, lines));
            PixelBox best = null;
            for (PixelBox line : open) {
                if (overlap(line, box) >= OVERLAP && (best == null || overlap(line, box) > overlap(best, box))) {
                    best = line;
                }
            }
            open.remove(best);
            open.add(best == null ? box : union(best, box));
        }
        lines.addAll(open);
        return merged(lines).stream()
                .map(line -> line.grown((int) Math.round(AROUND * height)))
                .sorted(Comparator.comparingInt(PixelBox::top).thenComparingInt(PixelBox::left))
                .toList();
    }

    private boolean isLeftBehind(PixelBox line, PixelBox letter, List<PixelBox> done) {
        if (letter.left() - line.right() <= WIDEST_SPACE * height) {
            return false;
        }
        done.add(line);
        return true;
    }

    /** Lines that lie in each other, as a quotation mark's line in that of its words, become one. */
    private static List<PixelBox> merged(List<PixelBox> lines) {
        List<PixelBox> whole = new ArrayList<>();
        List<PixelBox> rest = new ArrayList<>(lines);
        rest.sort(Comparator.comparingInt(PixelBox::width).reversed());
        for (PixelBox line : rest) {
            int at = -1;
            for (int i = 0; i < whole.size() && at < 0; i++) {
                PixelBox other = whole.get(i);
                boolean beside = line.left() > other.right() || line.right() < other.left();
                at = !beside && overlap(other, line) >= OVERLAP ? i : -1;
            }
            if (at < 0) {
                whole.add(line);
            } else {
                whole.set(at, union(whole.get(at), line));
            }
        }
        return whole;
    }

    private static double overlap(PixelBox a, PixelBox b) {
        int common = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return (double) common / Math.min(a.height(), b.height());
    }

    private static PixelBox union(PixelBox a, PixelBox b) {
        return new PixelBox(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }
}
