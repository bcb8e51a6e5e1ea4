package org.zvirka.analysis.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Pages to print on, in points from the top left as the reader holds them. */
final class PdfPaper {

    static final double LEAST_PADDING = 1;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float THIN = 0.5f;

    private final PDDocument document;
    private final Layout layout;
    private final PDFont font;
    private PDPageContentStream out;

    PdfPaper(PDDocument document, Layout layout) throws IOException {
        this.document = document;
        this.layout = layout;
        try (InputStream ttf = java.util.Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, ttf);
        }
    }

    double width() {
        return layout.landscape() ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
    }

    double height() {
        return layout.landscape() ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    }

    double lineHeight() {
        return layout.fontSize() * 1.17;
    }

    double widthOf(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * layout.fontSize() * layout.stretch();
    }

    void nextPage() throws IOException {
        if (out != null) {
            out.close();
        }
        boolean turned = layout.rotation() != 0;
        float w = (float) (turned ? height() : width());
        float h = (float) (turned ? width() : height());
        PDPage page = new PDPage(new PDRectangle(w, h));
        page.setRotation(layout.rotation());
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        if (layout.rotation() == 90) {
            out.transform(new Matrix(0, 1, -1, 0, w, 0));
        } else if (layout.rotation() == 270) {
            out.transform(new Matrix(0, -1, 1, 0, 0, h));
        }
        if (layout.skew() != 0) {
            out.transform(
                    Matrix.getRotateInstance(Math.toRadians(layout.skew()), (float) width() / 2, (float) height() / 2));
            out.transform(Matrix.getTranslateInstance((float) -width() / 2, (float) -height() / 2));
        }
        out.setLineWidth(THIN);
    }

    void close() throws IOException {
        out.close();
    }

    /** Breaks paragraphs into lines that fit. */
    List<String> wrapped(String text, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && widthOf(longer) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(word);
                } else {
                    line = new StringBuilder(longer);
                }
                while (widthOf(line.toString()) > width && line.length() > 4 && isLetters(line)) {
                    int cut = line.length() - 2;
                    while (cut > 2 && widthOf(line.substring(0, cut) + "-") > width) {
                        cut--;
                    }
                    lines.add(line.substring(0, cut) + "-");
                    line = new StringBuilder(line.substring(cut));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Only words are hyphenated; a number sticks out of its cell. */
    private static boolean isLetters(CharSequence word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == ',');
    }

    /** @return where the paragraph ends */
    double paragraph(String text, double x, double y, double width) throws IOException {
        double at = y;
        for (String line : wrapped(text, width)) {
            line(line, x + (width - widthOf(line)) / 2, at);
            at += lineHeight();
        }
        return at;
    }

    void line(String text, double x, double y) throws IOException {
        show(text, Matrix.getTranslateInstance((float) x, (float) (height() - y - 0.9 * layout.fontSize())));
    }

    private void show(String text, Matrix matrix) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(font, (float) layout.fontSize());
        out.setHorizontalScaling((float) (layout.stretch() * 100));
        out.setTextMatrix(matrix);
        out.showText(text);
        out.endText();
    }

    /** A cell with its borders as the layout draws them. */
    void cell(PdfRow.Cell cell, double y, double height, boolean header, boolean last) throws IOException {
        borders(cell, y, height, header, last);
        boolean narrow =
                cell.place().cell().field().weight() < 15 && cell.place().columns() == 1;
        boolean turned = layout.turnedHeader()
                && header
                && cell.place().column() == 0
                && cell.place().rows() == 1;
        if (turned) {
            double x = (cell.left() + cell.right()) / 2 + layout.fontSize() * 0.35;
            Matrix up = new Matrix(0, 1, -1, 0, (float) x, (float) (height() - y - height + layout.padding() + 1));
            show(cell.place().text(), up);
            return;
        }
        double at = y + layout.padding();
        for (String line : cell.lines()) {
            double free = cell.right() - cell.left() - widthOf(line);
            boolean middle = header || layout.centred() && narrow;
            line(line, cell.left() + (middle ? free / 2 : layout.padding() + 1), at);
            at += lineHeight();
        }
    }

    private void borders(PdfRow.Cell cell, double y, double height, boolean header, boolean last) throws IOException {
        double right = cell.right();
        boolean leftmost = cell.place().column() == 0;
        boolean rightmost = right > width() - 43;
        switch (layout.lines()) {
            case FULL, DASHED, FILLED, DOUBLE -> box(cell.left(), y, right - cell.left(), height);
            case BOXES -> box(cell.left() + 0.3, y + 0.3, right - cell.left() - 0.6, height - 0.6);
            case OPEN_SIDES -> {
                across(cell.left(), right, y);
                across(cell.left(), right, y + height);
                if (!leftmost) {
                    down(cell.left(), y, y + height);
                }
                if (!rightmost) {
                    down(right, y, y + height);
                }
            }
            case ACROSS -> {
                across(cell.left(), right, y);
                across(cell.left(), right, y + height);
            }
            case HEAD_ONLY -> {
                if (header || last) {
                    across(cell.left(), right, y + height);
                }
            }
            case NONE -> {}
        }
    }

    void box(double x, double y, double width, double height) throws IOException {
        across(x, x + width, y);
        across(x, x + width, y + height);
        down(x, y, y + height);
        down(x + width, y, y + height);
    }

    private void across(double from, double to, double y) throws IOException {
        rule(from, y, to, y);
    }

    private void down(double x, double from, double to) throws IOException {
        rule(x, from, x, to);
    }

    private void rule(double x1, double y1, double x2, double y2) throws IOException {
        float top = (float) height();
        switch (layout.lines()) {
            case FILLED -> {
                out.addRect((float) x1, top - (float) y2, Math.max(THIN, (float) (x2 - x1)), Math.max(THIN, (float)
                        (y2 - y1)));
                out.fill();
            }
            case DOUBLE -> {
                double dx = x1 == x2 ? 0.75 : 0;
                double dy = x1 == x2 ? 0 : 0.75;
                stroke(x1 - dx, y1 - dy, x2 - dx, y2 - dy);
                stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
            }
            case DASHED -> {
                out.setLineDashPattern(new float[] {3, 2}, 0);
                stroke(x1, y1, x2, y2);
            }
            case FULL, BOXES, OPEN_SIDES, ACROSS, HEAD_ONLY, NONE -> stroke(x1, y1, x2, y2);
        }
    }

    private void stroke(double x1, double y1, double x2, double y2) throws IOException {
        out.moveTo((float) x1, (float) (height() - y1));
        out.lineTo((float) x2, (float) (height() - y2));
        out.stroke();
    }
}
