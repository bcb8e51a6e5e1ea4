package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.Word;

/** Makes words of the page model from recognised ones: in points, as high as their font, inside their cell. */
final class PageWords {

    /** Size of a font for the height of its small letters, as in Times and Arial between 0.45 and 0.52. */
    private static final double SIZE = 2.1;

    private final double unit;
    private final double fontSize;

    /** @param unit points for a pixel */
    PageWords(int letterHeight, double unit) {
        this.unit = unit;
        this.fontSize = letterHeight * SIZE * unit;
    }

    List<Word> of(List<List<ReadWord>> regions, List<Box> bounds) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (ReadWord word : regions.get(i)) {
                words.add(new Word(word.text(), within(place(word.box()), bounds.get(i)), fontSize, false));
            }
        }
        return words;
    }

    /** Lines are as high as their letters reach; all get the same height round their middle, so that none overlap. */
    private Box place(PixelBox box) {
        double middle = (box.top() + box.bottom()) / 2.0 * unit;
        double height = Math.min(fontSize, Math.max(box.height() * unit, fontSize / 2));
        double width = Math.max(0.1, box.width() * unit);
        return new Box(box.left() * unit, middle - height / 2, width, height);
    }

    private static Box within(Box word, Box cell) {
        if (cell.isNone()) {
            return word;
        }
        double x = Math.clamp(word.x(), cell.x(), cell.right());
        double right = Math.clamp(word.right(), x, cell.right());
        double shiftDown = Math.max(0, cell.y() - word.y());
        double shiftUp = Math.max(0, word.bottom() - cell.bottom());
        double y = word.height() >= cell.height()
                ? cell.y() + (cell.height() - word.height()) / 2
                : word.y() + shiftDown - shiftUp;
        return new Box(x, y, right - x, word.height());
    }
}
