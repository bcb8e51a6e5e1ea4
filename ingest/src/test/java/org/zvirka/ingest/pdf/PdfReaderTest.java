package org.zvirka.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.InProcessReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.ScannedPages;

class PdfReaderTest {

    private static final double[] XS = {50, 100, 300, 500};
    private static final double[] YS = {100, 120, 140};
    private static final String[] TEXTS = {"1", "Train staff", "May", "2", "Check gifts", "June"};
    private static final String[] ROWS = {"[1, Train staff, May]", "[2, Check gifts, June]"};

    @TempDir
    private Path folder;

    @Test
    void strokedLines_makeCells() {
        assertThat(lines(new Drawing().grid(XS, YS).cells(XS, YS, TEXTS))).containsExactly(ROWS);
    }

    @Test
    void thinFilledRectangles_areLines() {
        Drawing drawing = new Drawing().cells(XS, YS, TEXTS);
        for (double x : XS) {
            drawing.filled(Color.BLACK, x, 100, 0.7, 40);
        }
        for (double y : YS) {
            drawing.filled(Color.BLACK, 50, y, 450, 0.7);
        }
        assertThat(lines(drawing)).containsExactly(ROWS);
    }

    @Test
    void filledCells_makeCells() {
        Drawing drawing = new Drawing();
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 3; c++) {
                drawing.filled(Color.LIGHT_GRAY, XS[c] + 1, YS[r] + 1, XS[c + 1] - XS[c] - 2, YS[r + 1] - YS[r] - 2);
            }
        }
        assertThat(lines(drawing.cells(XS, YS, TEXTS))).containsExactly(ROWS);
    }

    @Test
    void dashedLines_areLines() {
        Drawing drawing = new Drawing().draw(s -> s.setLineDashPattern(new float[] {2, 2}, 0));
        assertThat(lines(drawing.grid(XS, YS).cells(XS, YS, TEXTS))).containsExactly(ROWS);
    }

    @Test
    void slightlySkewedPage_isStraightened() {
        Drawing drawing = new Drawing()
                .draw(s -> s.transform(Matrix.getRotateInstance(Math.toRadians(0.6), 0, 0)))
                .grid(XS, YS)
                .cells(XS, YS, TEXTS);
        assertThat(lines(drawing)).containsExactly(ROWS);
    }

    @Test
    void whiteLines_areNone() {
        Drawing drawing =
                new Drawing().draw(s -> s.setStrokingColor(Color.WHITE)).line(50, 110, 500, 110);
        assertThat(lines(drawing.text(50, 100, "Prose").text(50, 112, "goes on")))
                .containsExactly("Prose goes on");
    }

    @Test
    void rotatedPage_isReadAsDisplayed() {
        // Turned so that the page's left edge is displayed at the top.
        Drawing drawing = new Drawing().rotated(90);
        double[] down = {50, 100, 300, 500};
        double[] across = {700, 720, 740};
        for (double y : down) {
            drawing.line(across[0], 842 - y, across[2], 842 - y);
        }
        for (double x : across) {
            drawing.line(x - 600, 842 - 50, x - 600, 842 - 500);
        }
        for (double y : down) {
            drawing.line(100, 842 - y, 140, 842 - y);
        }
        for (int i = 0; i < TEXTS.length; i++) {
            drawing.turned(90, 100 + 20 * (i / 3) + 14, 842 - down[i % 3] - 4, TEXTS[i]);
        }
        SourceDocument document = read(drawing);
        assertThat(lines(document)).containsSubsequence(ROWS);
        Table table = document.tables().getFirst();
        assertThat(table.origin().box().x()).isBetween(45.0, 55.0);
        assertThat(table.origin().box().y()).isBetween(95.0, 105.0);
    }

    @Test
    void writingTurnedOnAnUprightPage_isReadUpright() {
        Drawing drawing = new Drawing();
        for (double x : new double[] {100, 120, 140}) {
            drawing.line(x, 300, x, 700);
        }
        for (double y : new double[] {300, 500, 650, 700}) {
            drawing.line(100, y, 140, y);
        }
        drawing.turned(90, 114, 696, "1").turned(90, 114, 646, "Train staff").turned(90, 114, 496, "May");
        drawing.turned(90, 134, 696, "2").turned(90, 134, 646, "Check gifts").turned(90, 134, 496, "June");
        SourceDocument document = read(drawing);
        assertThat(lines(document)).containsExactly(ROWS);
        Cell first = document.tables().getFirst().rows().getFirst().cells().getFirst();
        assertThat(first.box().x()).isBetween(99.0, 101.0);
        assertThat(first.box().y()).isBetween(649.0, 651.0);
    }

    @Test
    void upwardsWritingInACell_isReadInOrder() {
        double[] ys = {100, 200, 220};
        Drawing drawing = new Drawing().grid(XS, ys).text(104, 104, "Measure").text(304, 104, "Deadline");
        drawing.turned(90, 70, 195, "Number").turned(90, 84, 195, "in order");
        drawing.text(54, 204, "1").text(104, 204, "Train staff and check gifts").text(304, 204, "May");
        assertThat(lines(drawing))
                .containsExactly("[Number in order, Measure, Deadline]", "[1, Train staff and check gifts, May]");
    }

    @Test
    void tablesBesideEachOther_areTwo() {
        double[] left = {50, 100, 250};
        double[] right = {300, 350, 500};
        Drawing drawing = new Drawing().grid(left, YS).grid(right, YS);
        drawing.cells(left, YS, "1", "a", "2", "b").cells(right, YS, "3", "c", "4", "d");
        assertThat(lines(drawing)).containsExactly("[1, a]", "[2, b]", "[3, c]", "[4, d]");
    }

    @Test
    void ligature_isItsLetters() {
        assertThat(lines(new Drawing().glyph(50, 100, "fi"))).containsExactly("fi");
    }

    @Test
    void fontWithoutMeaning_isReported() {
        SourceDocument document = read(new Drawing().text(50, 80, "Known").glyph(50, 100, "g77"));
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.FONT_WITHOUT_UNICODE);
        assertThat(document.findings().getFirst().details()).containsExactly("Helvetica");
    }

    @Test
    void letterDrawnTwice_isBoldAndOnce() {
        assertThat(lines(new Drawing().text(50, 100, "Bold").text(50.4, 100, "Bold")))
                .containsExactly("Bold");
    }

    @Test
    void slantedStamp_staysOutOfTheCells() {
        Drawing drawing = new Drawing().grid(XS, YS).cells(XS, YS, TEXTS).turned(45, 120, 150, "DRAFT");
        assertThat(lines(drawing)).containsExactly(ROWS[0], ROWS[1], "DRAFT");
    }

    @Test
    void clippedText_isNotRead() {
        Drawing drawing = new Drawing().text(50, 100, "Seen").draw(s -> {
            s.saveGraphicsState();
            s.addRect(50, 700, 100, 20);
            s.clip();
        });
        drawing.text(50, 300, "Hidden").draw(s -> s.restoreGraphicsState());
        assertThat(lines(drawing)).containsExactly("Seen");
    }

    @Test
    void tableWiderThanThePage_isReadWhole() {
        double[] xs = {50, 300, 500, 700};
        Drawing drawing = new Drawing().grid(xs, YS).cells(xs, YS, "1", "a", "beyond the edge", "2", "b", "too");
        assertThat(lines(drawing)).containsExactly("[1, a, beyond the edge]", "[2, b, too]");
    }

    @Test
    void wordsBeyondLinesCutByTheEdge_areOfTheLastColumnAndReported() {
        double[] xs = {50, 300, 500, 595};
        Drawing drawing = new Drawing()
                .grid(xs, YS)
                .cells(xs, YS, "1", "a", "words that go over", "2", "b", "here")
                .text(600, YS[0] + 5, "the edge");
        SourceDocument document = read(drawing);
        assertThat(lines(document)).containsExactly("[1, a, words that go over the edge]", "[2, b, here]");
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.TEXT_BEYOND_PAGE);
    }

    @Test
    void hiddenLayer_isLeftOutAndReported() {
        SourceDocument document = read(new Drawing().text(50, 100, "Seen").onHiddenLayer(50, 130, "Hidden"));
        assertThat(lines(document)).containsExactly("Seen");
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.HIDDEN_TEXT);
    }

    @Test
    void alignedText_isATableThatSaysHowSureItIs() {
        Drawing drawing = new Drawing().text(50, 60, "Plan of measures of the town of Example for the year to come");
        for (int i = 0; i < 4; i++) {
            double y = 100 + 30 * i;
            drawing.text(50, y, String.valueOf(i + 1)).text(90, y, "Train the staff of the");
            drawing.text(90, y + 12, "department " + (i + 1))
                    .text(300, y, "May")
                    .text(400, y, "Legal office");
        }
        SourceDocument document = read(drawing);
        assertThat(lines(document))
                .startsWith("Plan of measures of the town of Example for the year to come")
                .contains("[2, Train the staff of the department 2, May, Legal office]");
        Table table = document.tables().getFirst();
        assertThat(table.method()).isEqualTo(Table.Method.ALIGNMENT);
        assertThat(table.confidence()).isBetween(0.5, 0.95);
    }

    @Test
    void pageThatIsAPicture_isHandedOver() {
        List<ScannedPages.Picture> seen = new ArrayList<>();
        ScannedPages scans = picture -> {
            seen.add(picture);
            return new PageReading(List.of(), List.of());
        };
        read(new Drawing().text(50, 100, "Drawn").nextPage().picture(0, 0, 595, 842), scans);
        assertThat(seen).singleElement().satisfies(picture -> {
            assertThat(picture.page()).isEqualTo(2);
            assertThat(picture.width()).isEqualTo(595);
            assertThat(picture.resolution()).isBetween(149.0, 301.0);
        });
    }

    @Test
    void emptyPage_isReported() {
        SourceDocument document = read(new Drawing().text(50, 100, "First").nextPage());
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.PAGE_WITHOUT_TEXT);
            assertThat(finding.origin().page()).isEqualTo(2);
        });
    }

    @Test
    void passwordNeeded_isEncrypted() {
        assertThat(outcome(new Drawing().text(50, 100, "Secret").protectedBy("key"), ScannedPages.none()))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ReadOutcome.Reason.ENCRYPTED));
    }

    @Test
    void tooManyCharacters_isALimitAndTheOtherPagesGoOn() {
        Drawing drawing = new Drawing();
        String many = "x".repeat(1000);
        for (int i = 0; i < 201; i++) {
            drawing.text(10, 10 + i, many.replace('x', (char) ('a' + i % 20)));
        }
        SourceDocument document = read(drawing.nextPage().text(50, 100, "Second"));
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.LIMIT_REACHED);
        assertThat(lines(document)).containsExactly("Second");
    }

    @Test
    void fileCutShort_saysSo() throws IOException {
        Path file;
        try (Drawing drawing = new Drawing()) {
            file = drawing.text(50, 100, "Begun").save(folder);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 40));
        ReadOutcome outcome = reader(ScannedPages.none()).read(file, "cut.pdf");
        assertThat(((ReadOutcome.Read) outcome).document().findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.TRUNCATED);
    }

    @Test
    void rubbishAfterTheHead_isUnreadable() throws IOException {
        Path file = folder.resolve("rubbish.pdf");
        Files.write(file, "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII));
        assertThat(reader(ScannedPages.none()).read(file, "rubbish.pdf"))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ReadOutcome.Reason.UNREADABLE));
    }

    @Test
    void sameBytes_giveTheSameDocument() {
        Path file;
        try (Drawing drawing = new Drawing()) {
            file = drawing.grid(XS, YS).cells(XS, YS, TEXTS).save(folder);
        }
        InProcessReader reader = reader(ScannedPages.none());
        assertThat(reader.read(file, "a.pdf")).isEqualTo(reader.read(file, "a.pdf"));
    }

    private List<String> lines(Drawing drawing) {
        return lines(read(drawing));
    }

    private SourceDocument read(Drawing drawing) {
        return read(drawing, ScannedPages.none());
    }

    private SourceDocument read(Drawing drawing, ScannedPages scans) {
        return ((ReadOutcome.Read) outcome(drawing, scans)).document();
    }

    private ReadOutcome outcome(Drawing drawing, ScannedPages scans) {
        try (drawing) {
            return reader(scans).read(drawing.save(folder), "drawing.pdf");
        }
    }

    private static InProcessReader reader(ScannedPages scans) {
        return new InProcessReader(List.of(new PdfReader(scans)));
    }

    private static List<String> lines(SourceDocument document) {
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> {
            switch (block) {
                case Table table ->
                    table.rows()
                            .forEach(row -> lines.add(row.cells().stream()
                                    .map(Cell::text)
                                    .toList()
                                    .toString()));
                case Paragraph paragraph -> lines.add(paragraph.text());
                case Heading heading -> lines.add(heading.text());
            }
        });
        return lines;
    }
}
