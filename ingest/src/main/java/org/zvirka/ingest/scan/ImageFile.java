package org.zvirka.ingest.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.page.ScannedPages.Picture;

/** An open image file. Pictures too large for memory are read at a whole fraction of their size. Used by one thread. */
final class ImageFile implements AutoCloseable {

    /** An A3 page at 340 dpi; four bytes each while decoded. */
    private static final long MOST_PIXELS = 24_000_000L;

    /** A picture is decoded in full whatever fraction of it is kept; 25 times an A4 page at 600 dpi takes seconds. */
    private static final long BOMB = 900_000_000L;

    /** Points of the longer side of A4, which a picture is taken to show unless it says better. */
    private static final double LONG_SIDE = 842;

    /** Pictures of fewer pixels are cut from a screen. */
    private static final int SCREEN = 1000;

    private static final double SCREEN_DPI = 96;

    /** The longer side of what is scanned, in inches: a half of A5 to A2. */
    private static final double SHORTEST_PAPER = 4;

    private static final double LONGEST_PAPER = 24;

    private final Path path;
    private final ImageInputStream stream;
    private final ImageReader reader;

    private ImageFile(Path path, ImageInputStream stream, ImageReader reader) {
        this.path = path;
        this.stream = stream;
        this.reader = reader;
    }

    static ImageFile open(Path path) throws IOException {
        ImageInputStream stream = ImageIO.createImageInputStream(path.toFile());
        if (stream == null) {
            throw new IOException("the picture cannot be opened");
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            stream.close();
            throw new IOException("the picture is broken or of a kind that is not read");
        }
        ImageReader reader = readers.next();
        // Without metadata: compressed text in a PNG may be a bomb of its own.
        reader.setInput(stream, false, true);
        return new ImageFile(path, stream, reader);
    }

    /** Pages are looked for one by one: a TIFF whose directories form a ring has no last one. */
    boolean hasPage(int number) throws IOException {
        try {
            return reader.getWidth(number - 1) > 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        } catch (IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException("the picture is broken", e);
        }
    }

    /**
     * @param number 1-based, of a page that is there
     * @throws LimitExceededException for pictures no page of paper has
     * @throws IOException for broken ones
     */
    Picture page(int number) throws IOException {
        try {
            int width = reader.getWidth(number - 1);
            int height = reader.getHeight(number - 1);
            long pixels = (long) width * height;
            if (pixels > BOMB) {
                throw new LimitExceededException("a picture of " + pixels + " pixels");
            }
            double points = POINTS_PER_INCH / resolution(width, height);
            SaidTurn turn = SaidTurn.of(path);
            boolean sideways = turn.sideways();
            return new Picture(
                    number,
                    TurnedPicture.of(decoded(number - 1, pixels), turn),
                    (sideways ? height : width) * points,
                    (sideways ? width : height) * points);
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException
                | IllegalStateException
                | ClassCastException e) {
            // The decoders of the JDK meet broken pictures with any of these.
            throw new IOException("the picture is broken", e);
        }
    }

    private static final double POINTS_PER_INCH = 72;

    /** As the file says where that makes a sheet of paper; else as for a page of A4 or a part of a screen. */
    private double resolution(int width, int height) throws IOException {
        int longer = Math.max(width, height);
        OptionalDouble said = SaidResolution.of(path);
        if (said.isPresent()) {
            double inches = longer / said.getAsDouble();
            if (inches >= SHORTEST_PAPER && inches <= LONGEST_PAPER && said.getAsDouble() > SCREEN_DPI) {
                return said.getAsDouble();
            }
        }
        return longer < SCREEN ? SCREEN_DPI : longer * POINTS_PER_INCH / LONG_SIDE;
    }

    private BufferedImage decoded(int index, long pixels) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        if (every > 1) {
            parameters.setSourceSubsampling(every, every, 0, 0);
        }
        try {
            return reader.read(index, parameters);
        } catch (IOException e) {
            if (!reader.canReadRaster()) {
                throw e;
            }
            Raster inks = reader.readRaster(index, parameters);
            if (inks.getNumBands() != 4) {
                throw e;
            }
            return FourInks.of(path).grey(inks);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
