package org.zvirka.ingest.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.page.PageReading;

/** Reads photographs and scans kept as image files; every picture of a TIFF is a page. */
public final class ImageFileReader implements FormatReader {

    /** An A3 page at 600 dpi; larger pictures are read at a whole fraction of their size. */
    private static final long MOST_PIXELS = 70_000_000L;

    /** More than any fraction brings down to size; such a picture is a bomb. */
    private static final long BOMB = 2_000_000_000L;

    private static final int MOST_PAGES = 500;

    /** Points of the longer side of A4, which a picture is taken to show. */
    private static final double LONG_SIDE = 842;

    private final ScanReader scans;

    public ImageFileReader(ScanReader scans) {
        this.scans = scans;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(file.path().toFile())) {
            Iterator<ImageReader> readers =
                    stream == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(stream);
            if (stream == null || !readers.hasNext()) {
                return new ReadOutcome.Failed(ReadOutcome.Reason.UNREADABLE, "the picture cannot be decoded");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return pages(file, reader);
            } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
                // The decoders of the JDK meet broken pictures with any of these.
                throw new IOException("the picture is broken", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private ReadOutcome pages(SourceFile file, ImageReader reader) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int pages = file.mediaType().equals("image/tiff") ? reader.getNumImages(true) : 1;
        for (int i = 0; i < Math.min(pages, MOST_PAGES); i++) {
            long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
            if (pixels > BOMB) {
                return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, pixels + " pixels");
            }
            PageReading reading = page(i + 1, decoded(reader, i, pixels));
            blocks.addAll(reading.blocks());
            findings.addAll(reading.findings());
        }
        if (pages > MOST_PAGES) {
            findings.add(Finding.of(
                    Finding.Kind.LIMIT_REACHED,
                    Origin.onPage(MOST_PAGES, Box.NONE),
                    "pages",
                    String.valueOf(MOST_PAGES)));
        }
        return file.read(pages, TableNumbers.of(blocks), findings);
    }

    private static BufferedImage decoded(ImageReader reader, int index, long pixels) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        if (every > 1) {
            parameters.setSourceSubsampling(every, every, 0, 0);
        }
        return reader.read(index, parameters);
    }

    private PageReading page(int number, BufferedImage image) throws IOException {
        double longer = Math.max(image.getWidth(), image.getHeight());
        return scans.read(number, image, LONG_SIDE * image.getWidth() / longer);
    }
}
