package org.zvirka.analysis.evaluation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF laid on a scanner: every page a JPEG picture, askew, blurred, on greyish paper, with noise.
 *
 * @param dpi of the scanner
 * @param skew degrees, every other page to the other side
 * @param noise standard deviation of a pixel's shade, of 255
 * @param quality of the JPEG, 0..1
 */
record ScannedCopy(int dpi, double skew, double noise, float quality) {

    private static final int OVERSAMPLING = 2;
    private static final int PAPER = 248;
    private static final int INK = 28;

    byte[] of(byte[] pdf, long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument from = Loader.loadPDF(pdf);
                PDDocument to = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int page = 0; page < from.getNumberOfPages(); page++) {
                BufferedImage sharp = renderer.renderImageWithDPI(page, dpi * OVERSAMPLING, ImageType.GRAY);
                add(scanned(sharp, page % 2 == 0 ? skew : -skew, random), to);
            }
            to.save(bytes);
        }
        return bytes.toByteArray();
    }

    private void add(BufferedImage picture, PDDocument to) throws IOException {
        PDImageXObject jpeg = JPEGFactory.createFromImage(to, picture, quality, dpi);
        PDPage page = new PDPage(new PDRectangle(picture.getWidth() * 72f / dpi, picture.getHeight() * 72f / dpi));
        to.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(to, page)) {
            stream.drawImage(
                    jpeg,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    private BufferedImage scanned(BufferedImage sharp, double degrees, Random random) {
        int width = sharp.getWidth() / OVERSAMPLING;
        int height = sharp.getHeight() / OVERSAMPLING;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform lay = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
        lay.scale(1.0 / OVERSAMPLING, 1.0 / OVERSAMPLING);
        graphics.drawImage(sharp, lay, null);
        graphics.dispose();
        WritableRaster raster = picture.getRaster();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double shade = INK + raster.getSample(x, y, 0) / 255.0 * (PAPER - INK) + random.nextGaussian() * noise;
                raster.setSample(x, y, 0, (int) Math.clamp(shade, 0, 255));
            }
        }
        return picture;
    }
}
