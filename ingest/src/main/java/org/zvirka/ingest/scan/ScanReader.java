package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.ScannedPages;
import org.zvirka.ingest.page.Turn;

/**
 * Reads pages that are pictures with the Tesseract program of the system; without it, or without its Ukrainian data, says
 * of every page that it needs them. Looks for the program when the first such page comes. Safe for use by several threads;
 * a page takes some seconds and up to 200 MB.
 */
public final class ScanReader implements ScannedPages {

    /** For one batch of a page's regions; a page of dense print takes 15 s on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** Mean confidence below which a page may lie on its side or head: pages read upside down stay below 50. */
    private static final double TURNED = 55;

    private final Installation installation;

    ScanReader(Installation installation) {
        this.installation = installation;
    }

    /** With the program as it is installed on this system. */
    public ScanReader() {
        this(Installation.ofSystem());
    }

    @Override
    public PageReading read(Picture picture) throws IOException {
        Optional<Tesseract> tesseract = installation.tesseract();
        if (tesseract.isEmpty()) {
            Origin origin = Origin.onPage(picture.page(), Box.NONE);
            return new PageReading(
                    List.of(),
                    List.of(Finding.of(Finding.Kind.NEEDS_TEXT_RECOGNITION, origin, installation.missing())));
        }
        return read(picture, tesseract.get());
    }

    private static PageReading read(Picture picture, Tesseract tesseract) throws IOException {
        Grey grey = GreyConversion.of(picture.image());
        RecognisedPage page = RecognisedPage.of(grey, picture.resolution(), tesseract, LIMIT);
        Turn turn = Turn.NONE;
        boolean sideways = page.sideways() != Turn.NONE;
        if ((sideways || page.confidence() < TURNED) && !page.words().isEmpty()) {
            turn = sideways ? page.sideways() : turn(grey, tesseract);
            if (turn != Turn.NONE) {
                page = RecognisedPage.of(upright(grey, turn), picture.resolution(), tesseract, LIMIT);
            }
        }
        PageReading reading = page.reading(picture.page());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(finding(picture.page(), page));
        return new PageReading(page.places(turn).of(reading.blocks()), findings);
    }

    /** How far the writing is turned from upright. */
    private static Turn turn(Grey page, Tesseract tesseract) throws IOException {
        return switch (tesseract.turnToUpright(page, LIMIT)) {
            case 90 -> Turn.THREE_QUARTERS;
            case 180 -> Turn.HALF;
            case 270 -> Turn.QUARTER;
            default -> Turn.NONE;
        };
    }

    private static Grey upright(Grey page, Turn turn) {
        return switch (turn) {
            case NONE -> page;
            case QUARTER -> page.turnedLeft();
            case HALF -> page.turnedRight().turnedRight();
            case THREE_QUARTERS -> page.turnedRight();
        };
    }

    private static Finding finding(int number, RecognisedPage page) {
        Origin origin = Origin.onPage(number, Box.NONE);
        return page.words().isEmpty()
                ? Finding.of(Finding.Kind.PAGE_WITHOUT_TEXT, origin)
                : Finding.of(Finding.Kind.TEXT_RECOGNISED, origin, String.valueOf(Math.round(page.confidence())));
    }
}
