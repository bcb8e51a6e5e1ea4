package org.zvirka.ingest.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.page.PageContent;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.Ruling;
import org.zvirka.ingest.page.ScannedPages;
import org.zvirka.ingest.page.Word;

/** Reads pages that are pictures with Tesseract where it is installed. */
public final class ScanReader implements ScannedPages {

    /** What the recogniser and the sizes of this package are made for. */
    private static final double DPI = 300;

    private static final double POINTS = 72 / DPI;

    /** Pictures of fewer pixels per inch hold no letters; of more, nothing new. */
    private static final double LEAST_SCALE = 0.2;

    private static final double MOST_SCALE = 4;

    /** A page of the largest paper read at 300 dpi (A2); more is a bomb or a map. */
    private static final long MOST_PIXELS = 36_000_000L;

    /** Pixels from which an unbroken, and a broken stroke counts as a ruling: a row of one line is 50 high. */
    private static final int SHORTEST_WHOLE = 48;

    private static final int SHORTEST_BROKEN = 300;

    /** Small letters are half as high as their font. */
    private static final double OF_FONT = 0.5;

    /** Mean confidence below which a page may lie on its side. */
    private static final double SIDEWAYS = 45;

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Override
    public PageReading read(Picture picture) throws IOException {
        Optional<Tesseract> recogniser = Recogniser.installed();
        if (recogniser.isEmpty()) {
            return ScannedPages.none().read(picture);
        }
        Languages languages = Languages.installed(recogniser.get());
        Straightened page = straightened(GreyConversion.of(picture.image()), picture.width());
        Recognised recognised = recognised(page, recogniser.get(), languages);
        int turn = recognised.confidence() < SIDEWAYS ? recogniser.get().turnToUpright(page.image(), LIMIT) : 0;
        if (turn != 0) {
            page = straightened(turned(page.image(), turn), page.image(), turn);
            recognised = recognised(page, recogniser.get(), languages);
        }
        return reading(picture.page(), page, recognised);
    }

    /** @param placement how it lies on the picture it comes from */
    private record Straightened(Grey image, Placement placement) {}

    /**
     * @param words placed on the straightened page
     * @param letterHeight of small letters, in pixels
     */
    private record Recognised(List<ReadWord> words, List<Ruling> rulings, int letterHeight) {

        double confidence() {
            return RegionReader.confidence(words);
        }
    }

    private static Straightened straightened(Grey picture, double widthInPoints) throws IOException {
        double scale = Math.clamp(widthInPoints / POINTS / picture.width(), LEAST_SCALE, MOST_SCALE);
        if (picture.width() * scale * picture.height() * scale > MOST_PIXELS) {
            throw new IOException("a page of more than " + MOST_PIXELS + " pixels at 300 dpi");
        }
        Grey even = Light.evened(picture);
        Placement placement = new Placement(picture.width(), picture.height(), Skew.degrees(even), scale);
        return new Straightened(Resampler.resample(even, placement), placement);
    }

    /** The page again after a quarter turn or two; its places are those of the turned page. */
    private static Straightened straightened(Grey turned, Grey before, int turn) throws IOException {
        int width = turn == 180 ? before.width() : before.height();
        return straightened(turned, width * POINTS);
    }

    private static Grey turned(Grey page, int clockwise) {
        return switch (clockwise) {
            case 90 -> mirrored(page.transposed(), true);
            case 270 -> mirrored(page.transposed(), false);
            default -> mirrored(mirrored(page, true), false);
        };
    }

    /** Left and right, or top and bottom, exchanged. */
    private static Grey mirrored(Grey page, boolean sides) {
        Grey mirrored = new Grey(page.width(), page.height());
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                mirrored.set(sides ? page.width() - 1 - x : x, sides ? y : page.height() - 1 - y, page.at(x, y));
            }
        }
        return mirrored;
    }

    private static Recognised recognised(Straightened straight, Tesseract tesseract, Languages languages)
            throws IOException {
        Grey page = straight.image()
                .crop(
                        new PixelBox(
                                0, 0, straight.image().width(), straight.image().height()),
                        0);
        StrokeFinder finder = new StrokeFinder(SHORTEST_WHOLE, SHORTEST_BROKEN);
        List<Stroke> horizontal = finder.find(page);
        Grey across = page.transposed();
        List<Stroke> vertical = finder.find(across);
        LineEraser.erase(page, horizontal);
        across = page.transposed();
        LineEraser.erase(across, vertical);
        page = across.transposed();
        Specks.erase(page);
        List<Blobs.Blob> blobs = Blobs.of(page, Ink.of(page));
        int letters = Specks.letterHeight(blobs);
        Compartments compartments = new Compartments(page.width(), page.height(), horizontal, vertical);
        List<Region> regions = Regions.of(blobs, compartments);
        List<ReadWord> words = new RegionReader(tesseract, page, letters, LIMIT)
                .read(regions, languages).stream().flatMap(List::stream).toList();
        return new Recognised(Doubles.dropped(words), rulings(horizontal, vertical), letters);
    }

    private static List<Ruling> rulings(List<Stroke> horizontal, List<Stroke> vertical) {
        List<Ruling> rulings = new ArrayList<>();
        for (Stroke stroke : horizontal) {
            rulings.add(Ruling.horizontal(
                    stroke.meanY() * POINTS,
                    stroke.from() * POINTS,
                    stroke.to() * POINTS,
                    stroke.thickness() * POINTS));
        }
        for (Stroke stroke : vertical) {
            rulings.add(Ruling.vertical(
                    stroke.meanY() * POINTS,
                    stroke.from() * POINTS,
                    stroke.to() * POINTS,
                    stroke.thickness() * POINTS));
        }
        return rulings;
    }

    private static PageReading reading(int number, Straightened page, Recognised recognised) {
        double fontSize = recognised.letterHeight() / OF_FONT * POINTS;
        List<Word> words = recognised.words().stream()
                .map(word -> new Word(word.text(), points(word.box()), fontSize, false))
                .toList();
        PageReading reading = PageReading.of(new PageContent(
                number,
                page.image().width() * POINTS,
                page.image().height() * POINTS,
                words,
                recognised.rulings(),
                List.of(),
                PageContent.Source.RECOGNISED));
        List<Finding> findings = new ArrayList<>(reading.findings());
        Origin origin = Origin.onPage(number, Box.NONE);
        findings.add(
                words.isEmpty()
                        ? Finding.of(Finding.Kind.PAGE_WITHOUT_TEXT, origin)
                        : Finding.of(
                                Finding.Kind.TEXT_RECOGNISED,
                                origin,
                                String.valueOf(Math.round(recognised.confidence()))));
        return new PageReading(reading.blocks(), findings);
    }

    private static Box points(PixelBox box) {
        return new Box(
                Math.max(0, box.left()) * POINTS,
                Math.max(0, box.top()) * POINTS,
                Math.max(1, box.width()) * POINTS,
                Math.max(1, box.height()) * POINTS);
    }

    /** A picture by itself, in whatever size; {@code widthInPoints} is what it would measure on paper. */
    PageReading read(int page, BufferedImage image, double widthInPoints) throws IOException {
        double height = widthInPoints * image.getHeight() / image.getWidth();
        return read(new Picture(page, image, widthInPoints, height));
    }
}
