package org.zvirka.ingest.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.page.PageContent;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.PageSequence;
import org.zvirka.ingest.page.ScannedPages;
import org.zvirka.ingest.page.Word;

/** Goes through the pages of one open document. */
final class PdfPages {

    /** More pages than a plan or report with all its annexes has. */
    private static final int MOST_PAGES = 3000;

    /** A picture that covers this much of a page is the page. */
    private static final double WHOLE_PAGE = 0.6;

    /** A page with fewer characters than this besides its picture is a scan with a stamp or page number on it. */
    private static final int FEW_CHARACTERS = 40;

    /** Straightening lines that rise less than this, in radians, changes nothing: 0.3 pt over a page. */
    private static final double STRAIGHT = 0.0005;

    /** Resolution at which recognisers work best. */
    private static final double SCAN_DPI = 300;

    /** Pictures coarser than this hold no text that could be read. */
    private static final double COARSEST_DPI = 70;

    private static final double POINTS_PER_INCH = 72;

    /** A3 at 300 dpi has 17.4 million; larger sheets are drawn coarser. */
    private static final double MOST_SCAN_PIXELS = 20_000_000;

    private final PDDocument document;
    private final ScannedPages scans;
    private final FontReading fonts = new FontReading();
    private final Layers layers;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PageSequence sequence = new PageSequence(this::take);

    PdfPages(PDDocument document, ScannedPages scans) {
        this.document = document;
        this.scans = scans;
        this.layers = new Layers(document);
    }

    ReadOutcome read(SourceFile file, boolean truncated) throws IOException {
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
            file.reading().at(Reading.Unit.PAGES, number - 1, pages);
            page(number);
        }
        sequence.end();
        if (pages > MOST_PAGES) {
            findings.add(Finding.of(Finding.Kind.LIMIT_REACHED, Origin.UNKNOWN, "pages", String.valueOf(MOST_PAGES)));
        }
        for (String font : fonts.unmapped()) {
            findings.add(Finding.of(Finding.Kind.FONT_WITHOUT_UNICODE, Origin.UNKNOWN, font));
        }
        if (layers.anyHidden()) {
            findings.add(Finding.of(Finding.Kind.HIDDEN_TEXT, Origin.UNKNOWN));
        }
        if (truncated) {
            findings.add(Finding.of(Finding.Kind.TRUNCATED, Origin.UNKNOWN));
        }
        return file.read(pages, TableNumbers.of(blocks), findings);
    }

    private void page(int number) {
        Origin origin = Origin.onPage(number, Box.NONE);
        try {
            PDPage page = document.getPage(number - 1);
            PageFrame frame = PageFrame.of(page);
            PageInk ink = PageInk.of(page, frame, fonts, layers);
            double skew = ink.skew();
            if (Math.abs(skew) > STRAIGHT) {
                ink = PageInk.of(page, frame.straightened(skew), fonts, layers);
            }
            take(number, frame, ink);
        } catch (LimitReached e) {
            findings.add(Finding.of(Finding.Kind.LIMIT_REACHED, origin, e.limit(), String.valueOf(e.value())));
        } catch (IOException | RuntimeException e) {
            // The library meets hostile pages with any of these; the other pages go on.
            findings.add(Finding.of(Finding.Kind.PAGE_UNREADABLE, origin, String.valueOf(e.getMessage())));
        }
    }

    private void take(int number, PageFrame frame, PageInk ink) throws IOException {
        Origin origin = Origin.onPage(number, Box.NONE);
        if (isPicture(frame, ink)) {
            sequence.add(scans.read(picture(number, frame, ink.finestImage())));
            return;
        }
        List<Word> words = new WordAssembly(frame.width(), frame.height())
                .words(ink.letters().glyphs());
        List<Block> beside = new ArrayList<>();
        if (!ink.letters().slanted().isBlank()) {
            beside.add(new Paragraph(origin, ink.letters().slanted()));
        }
        if (words.isEmpty() && beside.isEmpty()) {
            findings.add(Finding.of(Finding.Kind.PAGE_WITHOUT_TEXT, origin));
        }
        PageEdge edge = PageEdge.of(frame.width(), words);
        if (edge.isCrossed()) {
            findings.add(Finding.of(Finding.Kind.TEXT_BEYOND_PAGE, origin));
        }
        sequence.add(new PageContent(
                number,
                frame.width(),
                frame.height(),
                words,
                edge.onward(ink.lines().rulings()),
                ink.lines().shades(),
                ink.lines().figures(),
                PageContent.Source.DRAWN));
        if (!beside.isEmpty()) {
            sequence.add(new PageReading(beside, List.of()));
        }
    }

    private void take(PageReading reading) {
        blocks.addAll(reading.blocks());
        findings.addAll(reading.findings());
    }

    private static boolean isPicture(PageFrame frame, PageInk ink) {
        double covered = 0;
        for (Rectangle2D image : ink.images()) {
            covered += image.getWidth() * image.getHeight();
        }
        long characters =
                ink.letters().glyphs().stream().filter(g -> !g.isBlank()).count();
        return covered >= WHOLE_PAGE * frame.width() * frame.height() && characters < FEW_CHARACTERS;
    }

    /** Drawn pixel for pixel where the scan is coarser than recognisers like it: it is turned and enlarged at once later. */
    private ScannedPages.Picture picture(int number, PageFrame frame, double finestImage) throws IOException {
        double points = frame.width() * frame.height();
        boolean coarse = finestImage >= COARSEST_DPI / POINTS_PER_INCH && finestImage < SCAN_DPI / POINTS_PER_INCH;
        double wanted = coarse ? finestImage : SCAN_DPI / POINTS_PER_INCH;
        double scale = Math.min(wanted, Math.sqrt(MOST_SCAN_PIXELS / points));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
        return new ScannedPages.Picture(number, image, frame.width(), frame.height());
    }
}
