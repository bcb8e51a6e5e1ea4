package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.zvirka.ingest.page.PageContent;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.Ruling;
import org.zvirka.ingest.page.Turn;
import org.zvirka.ingest.page.Word;

/**
 * One page after recognition; places on the straightened page.
 *
 * @param rulings in points
 * @param words in points
 * @param unit points for a pixel of the straightened page
 * @param confidence mean over letters, 0..100; 0 without words
 * @param sideways how far the page is turned from upright, where most of its letters say so
 */
record RecognisedPage(
        Placement placement, List<Ruling> rulings, List<Word> words, double unit, double confidence, Turn sideways) {

    private static final double POINTS_PER_INCH = 72;

    /** @param resolution pixels per inch of the picture */
    static RecognisedPage of(Grey picture, double resolution, Tesseract tesseract, Duration limit) throws IOException {
        StraightPage straight = StraightPage.of(picture, resolution);
        double unit = POINTS_PER_INCH / resolution / straight.placement().scale();
        PageLines lines = PageLines.of(straight.page(), unit);
        Specks.erase(lines.page());
        PageRegions regions = PageRegions.of(lines.page(), lines.rulings(), unit);
        RegionReader reader = new RegionReader(tesseract, lines.page(), regions.letterHeight(), limit);
        List<List<ReadWord>> read = new LanguageChoice(tesseract, reader).read(regions.regions());
        List<Word> words = new PageWords(regions.letterHeight(), unit).of(read, regions.bounds());
        double confidence =
                RegionReader.confidence(read.stream().flatMap(List::stream).toList());
        return new RecognisedPage(
                straight.placement(), lines.rulings(), words, unit, confidence, reader.sideways(read));
    }

    PageReading reading(int number) {
        return PageReading.of(new PageContent(
                number,
                placement.width() * unit,
                placement.height() * unit,
                words,
                rulings,
                List.of(),
                PageContent.Source.RECOGNISED));
    }

    /** @param turn how far the page as shown is turned from the picture that was read */
    SourcePlaces places(Turn turn) {
        return new SourcePlaces(placement, unit, turn, placement.width() * unit, placement.height() * unit);
    }
}
