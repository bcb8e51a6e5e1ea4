package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words read twice because the regions they stand in overlap. */
final class Doubles {

    /** Share of the smaller word's place that the two have in common. */
    private static final double COMMON = 0.5;

    private Doubles() {}

    /** The words in their order without the less trusted of any two at the same place. */
    static List<ReadWord> dropped(List<ReadWord> words) {
        List<ReadWord> trusted = new ArrayList<>(words);
        trusted.sort(Comparator.comparingDouble(ReadWord::confidence).reversed());
        List<ReadWord> kept = new ArrayList<>();
        for (ReadWord word : trusted) {
            if (kept.stream().noneMatch(other -> common(other.box(), word.box()) > COMMON)) {
                kept.add(word);
            }
        }
        kept.sort(Comparator.comparingInt(words::indexOf));
        return kept;
    }

    private static double common(PixelBox a, PixelBox b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        double smaller = Math.min((double) a.width() * a.height(), (double) b.width() * b.height());
        return width <= 0 || height <= 0 ? 0 : width * height / Math.max(1, smaller);
    }
}
