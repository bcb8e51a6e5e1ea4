package org.zvirka.analysis.samples;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** The printed pages as an office scanner gives them: 300 dots per inch, black and white, a little askew, with specks. */
final class ScanSample implements SampleFormat {

    private static final double DOTS_PER_POINT = 300 / 72.0;
    private static final double SKEW = Math.toRadians(0.35);
    private static final int SPECKS = 220;

    @Override
    public byte[] print(SampleContent content) {
        SampleFont font = new SampleFont();
        try (PDDocument document = new PDDocument()) {
            Random random = new Random(2023);
            for (PageLayout.Page page : PageLayout.of(content, font)) {
                BufferedImage picture = picture(page, font, random);
                PDPage sheet = new PDPage(new PDRectangle(PageLayout.WIDTH, PageLayout.HEIGHT));
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false)) {
                    out.drawImage(
                            CCITTFactory.createFromImage(document, picture), 0, 0, PageLayout.WIDTH, PageLayout.HEIGHT);
                }
            }
            return PdfSample.save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(PageLayout.Page page, SampleFont font, Random random) {
        int width = (int) (PageLayout.WIDTH * DOTS_PER_POINT);
        int height = (int) (PageLayout.HEIGHT * DOTS_PER_POINT);
        AffineTransform askew = AffineTransform.getScaleInstance(DOTS_PER_POINT, DOTS_PER_POINT);
        askew.rotate(SKEW, PageLayout.WIDTH / 2, PageLayout.HEIGHT / 2);
        ScanPainter painter = new ScanPainter(width, height);
        for (PageLayout.Text text : page.texts()) {
            Path2D outline = font.outline(text.text(), text.x(), text.y(), PageLayout.SIZE);
            painter.fill(outline.getPathIterator(askew, 0.2));
        }
        for (PageLayout.Rule rule : page.rules()) {
            painter.fill(bar(rule).getPathIterator(askew, 0.2));
        }
        for (int i = 0; i < SPECKS; i++) {
            painter.speck(random.nextInt(width), random.nextInt(height));
        }
        return painter.picture();
    }

    private static Path2D bar(PageLayout.Rule rule) {
        double half = 0.35;
        Path2D.Double bar = new Path2D.Double();
        bar.moveTo(rule.x1() - half, rule.y1() - half);
        bar.lineTo(rule.x2() + half, rule.y1() - half);
        bar.lineTo(rule.x2() + half, rule.y2() + half);
        bar.lineTo(rule.x1() - half, rule.y2() + half);
        bar.closePath();
        return bar;
    }
}
