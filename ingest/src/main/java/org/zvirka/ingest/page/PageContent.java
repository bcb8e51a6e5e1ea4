package org.zvirka.ingest.page;

import java.util.List;
import org.zvirka.ingest.document.Box;

/**
 * What stands on one page as displayed, after its rotation.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param words in any order
 * @param rulings in any order, as drawn: pieces, doubles and crossings included
 * @param shades filled areas larger than a line
 * @param figures where curves and slanted lines are drawn: charts, maps and pictures
 * @param source where the words come from
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Word> words,
        List<Ruling> rulings,
        List<Box> shades,
        List<Box> figures,
        Source source) {

    /** Where the words of a page come from. */
    public enum Source {
        /** Characters in the file. */
        DRAWN,
        /** Recognised in a picture. */
        RECOGNISED
    }

    public PageContent {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        shades = List.copyOf(shades);
        figures = List.copyOf(figures);
    }

    /** A page without curves and slanted lines. */
    public PageContent(
            int number,
            double width,
            double height,
            List<Word> words,
            List<Ruling> rulings,
            List<Box> shades,
            Source source) {
        this(number, width, height, words, rulings, shades, List.of(), source);
    }
}
