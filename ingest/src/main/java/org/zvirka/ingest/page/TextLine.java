package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zvirka.ingest.document.Box;

/**
 * Words on one base line.
 *
 * @param words left to right, at least one
 */
record TextLine(List<Word> words, Box box) {

    /** Words belong to one line when they share this part of the lower one's height; raised marks do, the next line does not. */
    private static final double SHARED_HEIGHT = 0.5;

    TextLine {
        words = List.copyOf(words);
    }

    static TextLine of(List<Word> words) {
        List<Word> sorted = words.stream()
                .sorted(Comparator.comparingDouble(w -> w.box().x()))
                .toList();
        Box box = Box.NONE;
        for (Word word : sorted) {
            box = box.union(word.box());
        }
        return new TextLine(sorted, box);
    }

    /** Groups words into lines, top to bottom. */
    static List<TextLine> lines(List<Word> words) {
        List<Word> sorted = words.stream()
                .sorted(Comparator.comparingDouble(Word::centreY)
                        .thenComparingDouble(w -> w.box().x()))
                .toList();
        List<TextLine> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double top = 0;
        double bottom = 0;
        for (Word word : sorted) {
            double shared = Math.min(bottom, word.box().bottom())
                    - Math.max(top, word.box().y());
            double lower = Math.min(bottom - top, word.box().height());
            if (!open.isEmpty() && shared < SHARED_HEIGHT * lower) {
                lines.add(of(open));
                open.clear();
            }
            if (open.isEmpty() || word.box().height() > bottom - top) {
                top = word.box().y();
                bottom = word.box().bottom();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(of(open));
        }
        return lines;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    double fontSize() {
        return words.stream().mapToDouble(Word::fontSize).max().orElse(0);
    }

    /** The line's pieces parted by gaps wider than {@code gap}. */
    List<TextLine> pieces(double gap) {
        List<TextLine> pieces = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Word word : words) {
            if (!open.isEmpty() && word.box().x() - right > gap) {
                pieces.add(of(open));
                open.clear();
            }
            open.add(word);
            right = Math.max(right, word.box().right());
        }
        pieces.add(of(open));
        return pieces;
    }
}
