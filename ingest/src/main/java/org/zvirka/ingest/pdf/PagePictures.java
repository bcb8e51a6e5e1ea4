package org.zvirka.ingest.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.scan.ImageParts;

/**
 * Draws pages of a PDF, or of an image file, as pictures, so that a row can be shown as it was printed.
 *
 * <p>A picture holds at most {@value #MOST_PIXELS} pixels, four bytes each: what would be larger is drawn smaller. Pictures
 * in the page are read no finer than they are drawn. Safe for use by several threads, each call opens the file anew; a call
 * takes a few hundred milliseconds.
 */
public final class PagePictures {

    /** A4 at 300 dpi has half as many. */
    static final int MOST_PIXELS = 16_000_000;

    /** Readers of PDF look for its signature in as many bytes. */
    private static final int SIGNATURE_WITHIN = 1024;

    private static final double LARGEST_SCALE = 8;

    private PagePictures() {}

    /**
     * A part of a page as PNG.
     *
     * @param file a PDF or an image file, e.g. the original as kept
     * @param page 1-based
     * @param box in points on the page as displayed, as in {@link org.zvirka.ingest.document.Origin#box()};
     *     {@link Box#NONE} for the whole page
     * @param scale pixels per point, 2 is good for screens
     * @return empty where there is no such page or nothing of it in the box
     * @throws IOException when the file cannot be read or drawn
     */
    public static Optional<byte[]> png(Path file, int page, Box box, double scale) throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a scale is above zero: " + scale);
        }
        if (!isPdf(file)) {
            Optional<BufferedImage> part = ImageParts.of(file, page, box, scale);
            return part.isPresent() ? Optional.of(png(part.get())) : Optional.empty();
        }
        try (PDDocument document = OpenPdf.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            Box part = within(box, PageFrame.of(document.getPage(page - 1)));
            return part.isNone() ? Optional.empty() : Optional.of(png(draw(document, page, part, scale)));
        } catch (RuntimeException e) {
            throw new IOException("page " + page + " of " + file.getFileName() + " cannot be drawn", e);
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF");
        }
    }

    private static Box within(Box box, PageFrame frame) {
        if (box.isNone()) {
            return new Box(0, 0, frame.width(), frame.height());
        }
        double left = Math.clamp(box.x(), 0, frame.width());
        double top = Math.clamp(box.y(), 0, frame.height());
        double right = Math.clamp(box.right(), left, frame.width());
        double bottom = Math.clamp(box.bottom(), top, frame.height());
        boolean empty = right - left < 1 || bottom - top < 1;
        return empty ? Box.NONE : new Box(left, top, right - left, bottom - top);
    }

    /** Draws a part of a page on white. */
    static BufferedImage draw(PDDocument document, int page, Box part, double scale) throws IOException {
        double most = Math.sqrt(MOST_PIXELS / (part.width() * part.height()));
        double pixels = Math.min(Math.min(scale, LARGEST_SCALE), most);
        int width = (int) Math.max(1, Math.floor(part.width() * pixels));
        int height = (int) Math.max(1, Math.floor(part.height() * pixels));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.translate(-part.x() * pixels, -part.y() * pixels);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            renderer.renderPageToGraphics(page - 1, graphics, (float) pixels);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", memory)) {
                throw new IOException("this Java cannot write PNG");
            }
        }
        return out.toByteArray();
    }
}
