package org.zvirka.analysis.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF with text and drawn rulings. */
final class PdfSample implements SampleFormat {

    @Override
    public byte[] print(SampleContent content) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, SampleFont.stream(), true);
            for (PageLayout.Page page : PageLayout.of(content, new SampleFont())) {
                PDPage sheet = new PDPage(new PDRectangle(PageLayout.WIDTH, PageLayout.HEIGHT));
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false)) {
                    draw(page, out, font);
                }
            }
            return uncompressed(save(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PageLayout.Page page, PDPageContentStream out, PDType0Font font) throws IOException {
        out.setLineWidth(0.6f);
        for (PageLayout.Rule rule : page.rules()) {
            out.moveTo(rule.x1(), PageLayout.HEIGHT - rule.y1());
            out.lineTo(rule.x2(), PageLayout.HEIGHT - rule.y2());
        }
        out.stroke();
        for (PageLayout.Text text : page.texts()) {
            out.beginText();
            out.setFont(font, PageLayout.SIZE);
            out.newLineAtOffset(text.x(), PageLayout.HEIGHT - text.y());
            out.showText(text.text());
            out.endText();
        }
    }

    static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.setDocumentId(1L);
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    /** Deflate differs between builds of zlib; what is not deflated is the same everywhere. */
    private static byte[] uncompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                    byte[] content = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (var out = stream.createOutputStream()) {
                        out.write(content);
                    }
                }
            }
            return save(document);
        }
    }
}
