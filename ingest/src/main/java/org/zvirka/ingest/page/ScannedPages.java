package org.zvirka.ingest.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** Reads pages that are pictures. Implementations hold no state between pages and serve several threads. */
@FunctionalInterface
public interface ScannedPages {

    /**
     * A page to be read.
     *
     * @param page 1-based
     * @param image upright as displayed, grey or coloured
     * @param width of the page in points
     * @param height of the page in points
     */
    record Picture(int page, BufferedImage image, double width, double height) {

        /** Pixels per inch. */
        public double resolution() {
            return image.getWidth() * 72 / width;
        }
    }

    /**
     * Reads one page.
     *
     * @throws IOException when the recogniser cannot be run
     */
    PageReading read(Picture picture) throws IOException;

    /** Reads nothing and says of each page that it needs text recognition. */
    static ScannedPages none() {
        return picture -> new PageReading(
                List.of(),
                List.of(Finding.of(
                        Finding.Kind.NEEDS_TEXT_RECOGNITION,
                        Origin.onPage(picture.page(), Box.NONE),
                        "tesseract-ocr")));
    }
}
