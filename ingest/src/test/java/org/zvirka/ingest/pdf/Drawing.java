package org.zvirka.ingest.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.util.Matrix;

/** Draws a PDF in points from the top left, as a person would measure it. */
final class Drawing implements AutoCloseable {

    static final float SIZE = 10;

    /** Height of A4. */
    static final float HEIGHT = 842;

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream out;

    Drawing() {
        page = new PDPage(new PDRectangle(595, HEIGHT));
        out = open();
    }

    private PDPageContentStream open() {
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done to a content stream. */
    interface Stroke {
        void on(PDPageContentStream stream) throws IOException;
    }

    Drawing draw(Stroke stroke) {
        try {
            stroke.on(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Drawing nextPage() {
        draw(PDPageContentStream::close);
        page = new PDPage(new PDRectangle(595, HEIGHT));
        out = open();
        return this;
    }

    Drawing rotated(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    /** A text whose top is at {@code y}. */
    Drawing text(double x, double y, String text) {
        return draw(s -> {
            s.beginText();
            s.setFont(FONT, SIZE);
            s.newLineAtOffset((float) x, (float) (HEIGHT - y - 0.8 * SIZE));
            s.showText(text);
            s.endText();
        });
    }

    /** A text turned anticlockwise by some degrees, beginning at a place. */
    Drawing turned(double degrees, double x, double y, String text) {
        return draw(s -> {
            s.beginText();
            s.setFont(FONT, SIZE);
            s.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - y)));
            s.showText(text);
            s.endText();
        });
    }

    Drawing line(double x1, double y1, double x2, double y2) {
        return draw(s -> {
            s.moveTo((float) x1, (float) (HEIGHT - y1));
            s.lineTo((float) x2, (float) (HEIGHT - y2));
            s.stroke();
        });
    }

    Drawing filled(Color color, double x, double y, double width, double height) {
        return draw(s -> {
            s.setNonStrokingColor(color);
            s.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            s.fill();
            s.setNonStrokingColor(Color.BLACK);
        });
    }

    /** All lines of a regular grid, stroked. */
    Drawing grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** Texts in the cells of a grid, row by row. */
    Drawing cells(double[] xs, double[] ys, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                text(xs[i % (xs.length - 1)] + 4, ys[i / (xs.length - 1)] + 4, texts[i]);
            }
        }
        return this;
    }

    Drawing picture(double x, double y, double width, double height) {
        return draw(s -> s.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)),
                (float) x,
                (float) (HEIGHT - y - height),
                (float) width,
                (float) height));
    }

    /** Text on a layer that is switched off. */
    Drawing onHiddenLayer(double x, double y, String text) {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        properties.addGroup(layer);
        properties.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(properties);
        draw(s -> s.beginMarkedContent(COSName.OC, layer));
        text(x, y, text);
        return draw(PDPageContentStream::endMarkedContent);
    }

    /** One code in a font whose encoding gives it a glyph name. */
    Drawing glyph(double x, double y, String glyphName) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        differences.add(COSName.getPDFName(glyphName));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, encoding);
        return draw(s -> {
            COSName name = page.getResources().add(PDFontFactory.createFont(font));
            s.appendRawCommands("BT /" + name.getName() + " 10 Tf " + x + " " + (HEIGHT - y - 8) + " Td <01> Tj ET\n");
        });
    }

    Drawing protectedBy(String password) {
        try {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path folder) {
        Path file = folder.resolve("drawing.pdf");
        draw(PDPageContentStream::close);
        try {
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
