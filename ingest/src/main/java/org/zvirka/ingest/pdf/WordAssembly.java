package org.zvirka.ingest.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.Turn;
import org.zvirka.ingest.page.Word;

/** Makes words of characters, wherever in the content stream each of them stood. */
final class WordAssembly {

    /** Letters of one line share their base line to this part of their size; raised marks are a third higher. */
    private static final double SAME_BASE = 0.12;

    /** A gap of this part of the font's space parts words; justified lines shrink spaces to about two thirds. */
    private static final double PART_OF_SPACE = 0.5;

    /** Bounds of a gap that parts words, in sizes: kerning stays below the first, narrow spaces reach the second. */
    private static final double LEAST_GAP = 0.11;

    private static final double MOST_GAP = 0.22;

    /** The same letter this near, in sizes, was drawn twice to look bold. */
    private static final double DRAWN_TWICE = 0.12;

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    private final double width;
    private final double height;

    /** For a page of this size as displayed. */
    WordAssembly(double width, double height) {
        this.width = width;
        this.height = height;
    }

    List<Word> words(List<Glyph> glyphs) {
        List<Word> words = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            List<Glyph> same = glyphs.stream()
                    .filter(g -> g.turn() == turn)
                    .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
                    .toList();
            int start = 0;
            for (int i = 1; i <= same.size(); i++) {
                if (i == same.size() || !sameBase(same.get(start), same.get(i))) {
                    line(same.subList(start, i), words);
                    start = i;
                }
            }
        }
        return words;
    }

    private static boolean sameBase(Glyph first, Glyph next) {
        return next.y() - first.y() <= SAME_BASE * Math.min(first.size(), next.size());
    }

    private void line(List<Glyph> line, List<Word> words) {
        List<Glyph> sorted =
                line.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && drawnTwice(open, glyph)) {
                continue;
            }
            if (!open.isEmpty() && (glyph.isBlank() || parts(open.getLast(), glyph))) {
                close(open, words);
            }
            if (!glyph.isBlank()) {
                open.add(glyph);
            }
        }
        close(open, words);
    }

    private static boolean drawnTwice(List<Glyph> open, Glyph glyph) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - 3); i--) {
            Glyph before = open.get(i);
            if (before.text().equals(glyph.text())
                    && Math.abs(glyph.x() - before.x()) < Math.min(DRAWN_TWICE * glyph.size(), before.width() / 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(Glyph before, Glyph glyph) {
        double size = Math.min(before.size(), glyph.size());
        double gap = glyph.x() - before.end() - Math.max(0, before.spacing());
        double least = Math.clamp(PART_OF_SPACE * before.space(), LEAST_GAP * size, MOST_GAP * size);
        return gap > least || glyph.end() < before.x() + before.width() / 2;
    }

    private void close(List<Glyph> open, List<Word> words) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double size = 0;
        double right = Double.NEGATIVE_INFINITY;
        int bold = 0;
        for (Glyph glyph : open) {
            text.append(glyph.text());
            size = Math.max(size, glyph.size());
            right = Math.max(right, glyph.end());
            bold += glyph.bold() ? 1 : 0;
        }
        Glyph first = open.getFirst();
        Box upright = new Box(
                first.x(), first.y() - ASCENT * size, Math.max(0, right - first.x()), (ASCENT + DESCENT) * size);
        boolean sideways = first.turn().sideways();
        Box box = first.turn().opposite().upright(upright, sideways ? height : width, sideways ? width : height);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (!normal.isBlank()) {
            words.add(new Word(normal, box, size, 2 * bold > open.size(), first.turn()));
        }
        open.clear();
    }
}
