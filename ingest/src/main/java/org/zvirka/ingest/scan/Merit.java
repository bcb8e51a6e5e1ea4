package org.zvirka.ingest.scan;

import java.util.List;

/**
 * How far a reading of a region can be trusted: by the recogniser's own confidence, and by whether there are words
 * wherever there is ink. A recogniser that puts lines of text together wrongly is sure of what it reads and leaves the
 * rest out.
 */
final class Merit {

    /** Regions read with less confidence than this are read again in another way. */
    static final double DOUBTFUL = 72;

    /** A word trusted less makes its region doubtful: in the middle of words read well it is a line put together wrongly. */
    private static final double GARBAGE = 25;

    private static final int SHORT = 3;

    /** Words trusted less than this, and the share of a region's letters in them from which it is doubtful as a whole. */
    private static final double POOR = 70;

    private static final double SHARE_POOR = 0.05;

    /** Of fewer letters shares say little. */
    private static final int LEAST_LETTERS = 30;

    /** Letters that no word lies over, at least and as a share of all: dots and quotation marks stick out of their words. */
    private static final int LEFT_OUT = 3;

    private static final double SHARE_LEFT_OUT = 0.04;

    /** Pieces of ink as high as this share of the page's small letters are letters. */
    private static final double LETTER = 0.8;

    private final int letterHeight;

    Merit(int letterHeight) {
        this.letterHeight = letterHeight;
    }

    /** Confidence, less for each letter left out; 0..100. */
    double of(Region region, List<ReadWord> words) {
        int letters = 0;
        int left = 0;
        for (Blobs.Blob blob : region.blobs()) {
            if (isLetter(blob)) {
                letters++;
                left += isCovered(blob.box(), words) ? 0 : 1;
            }
        }
        boolean leftOut = left >= LEFT_OUT && left > SHARE_LEFT_OUT * letters;
        return RegionReader.confidence(words) * (leftOut ? 1 - (double) left / letters : 1);
    }

    boolean isDoubtful(Region region, List<ReadWord> words) {
        double merit = of(region, words);
        return merit < DOUBTFUL
                || merit < RegionReader.confidence(words)
                || hasGarbage(words)
                || poorShare(words) > SHARE_POOR;
    }

    private static double poorShare(List<ReadWord> words) {
        int letters = 0;
        int poor = 0;
        for (ReadWord word : words) {
            letters += word.text().length();
            poor += word.confidence() < POOR ? word.text().length() : 0;
        }
        return (double) poor / Math.max(LEAST_LETTERS, letters);
    }

    static boolean hasGarbage(List<ReadWord> words) {
        return words.stream()
                .anyMatch(word -> word.confidence() < GARBAGE && word.text().length() > SHORT);
    }

    private boolean isLetter(Blobs.Blob blob) {
        int height = blob.box().height();
        return height >= LETTER * letterHeight
                && height <= 3 * letterHeight
                && blob.box().width() <= 3 * letterHeight;
    }

    private static boolean isCovered(PixelBox letter, List<ReadWord> words) {
        return words.stream().anyMatch(word -> word.box().holdsMiddleOf(letter));
    }
}
