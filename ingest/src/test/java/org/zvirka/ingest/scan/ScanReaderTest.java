package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.ScannedPages.Picture;

class ScanReaderTest {

    private static final List<List<String>> PLAN = List.of(
            List.of("№", "Назва заходу", "Строк виконання"),
            List.of("Розділ про навчання працівників"),
            List.of("1", "Провести навчання працівників щодо подання декларацій", "протягом року"),
            List.of("2", "Перевірити кандидатів на посади", "до 1 грудня"));

    @Test
    void ruledTable_isReadCellByCellWithItsSpans() throws IOException {
        Table table = table(read(DrawnPage.ofPlan(0).image()));

        assertThat(texts(table)).isEqualTo(PLAN);
        assertThat(table.rows().get(1).cells().getFirst().colSpan()).isEqualTo(3);
        assertThat(table.method()).isEqualTo(Table.Method.SCAN_RULINGS);
    }

    @Test
    void pageAskewWithDust_isReadAsALevelOne_placesLieOnThePicture() throws IOException {
        Table table = table(read(DrawnPage.ofPlan(2.5).dust(7, 300).image()));

        assertThat(texts(table)).isEqualTo(PLAN);
        // The last cell's middle, turned with the page round its own middle.
        Cell last = table.rows().get(3).cells().get(2);
        double radians = Math.toRadians(2.5);
        double unit = DrawnPage.WIDTH_IN_POINTS / DrawnPage.WIDTH;
        double dx = 1330 - DrawnPage.WIDTH / 2.0;
        double dy = 485 - DrawnPage.HEIGHT / 2.0;
        double x = (dx * Math.cos(radians) - dy * Math.sin(radians) + DrawnPage.WIDTH / 2.0) * unit;
        double y = (dx * Math.sin(radians) + dy * Math.cos(radians) + DrawnPage.HEIGHT / 2.0) * unit;
        assertThat(last.box().x() + last.box().width() / 2).isCloseTo(x, within(4.0));
        assertThat(last.box().y() + last.box().height() / 2).isCloseTo(y, within(4.0));
    }

    @Test
    void pageOnItsHead_isTurnedAndRead() throws IOException {
        Table table = table(read(turned(DrawnPage.ofPlan(0).image())));

        assertThat(texts(table)).isEqualTo(PLAN);
    }

    @Test
    void pageOnItsSide_isTurnedAndRead() throws IOException {
        BufferedImage level = DrawnPage.ofPlan(0).image();
        BufferedImage side = new BufferedImage(level.getHeight(), level.getWidth(), level.getType());
        java.awt.Graphics2D graphics = side.createGraphics();
        graphics.rotate(Math.PI / 2, level.getHeight() / 2.0, level.getHeight() / 2.0);
        graphics.drawImage(level, 0, 0, null);
        graphics.dispose();

        Recognition.installed();
        assertThat(texts(table(new ScanReader().read(new Picture(1, side, 595, DrawnPage.WIDTH_IN_POINTS)))))
                .isEqualTo(PLAN);
    }

    @Test
    void samePictures_giveTheSameReadingOnOneThreadAndOnFour() throws Exception {
        Recognition.installed();
        List<BufferedImage> pictures = List.of(
                DrawnPage.ofPlan(0).image(),
                DrawnPage.ofPlan(1.5).dust(3, 500).image(),
                DrawnPage.ofPlanWithHairlines(0.5, 180).dust(5, 300).image());
        List<PageReading> alone = new java.util.ArrayList<>();
        for (BufferedImage picture : pictures) {
            alone.add(read(picture));
        }
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            List<java.util.concurrent.Future<PageReading>> together = new java.util.ArrayList<>();
            for (int i = pictures.size() - 1; i >= 0; i--) {
                BufferedImage picture = pictures.get(i);
                together.addFirst(threads.submit(() -> read(picture)));
            }
            for (int i = 0; i < pictures.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    @Test
    void hairlinesOfGrey_makeTheTable() throws IOException {
        BufferedImage image =
                DrawnPage.ofPlanWithHairlines(0.8, 200).dust(11, 300).image();

        assertThat(texts(table(read(image)))).isEqualTo(PLAN);
    }

    @Test
    void latinWordsNumeralsAndPerCents_amongUkrainianOnes_areRead() throws IOException {
        Recognition.english();
        DrawnPage page = new DrawnPage(0)
                .grid(new int[] {80, 180, 1000, 1660}, new int[] {200, 310, 420})
                .text("1", 110, 262)
                .text("Оприлюднити звіт у Facebook та на", 210, 242)
                .text("вебсайті rada.example.gov.ua для 85% громадян", 210, 282)
                .text("II квартал", 1030, 262)
                .text("2", 110, 372)
                .text("Розмістити договір у ProZorro", 210, 372)
                .text("III квартал", 1030, 372);

        assertThat(texts(table(read(page.image()))))
                .containsExactly(
                        List.of(
                                "1",
                                "Оприлюднити звіт у Facebook та на вебсайті rada.example.gov.ua для 85% громадян",
                                "II квартал"),
                        List.of("2", "Розмістити договір у ProZorro", "III квартал"));
    }

    private static BufferedImage turned(BufferedImage image) {
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        java.awt.Graphics2D graphics = turned.createGraphics();
        graphics.rotate(Math.PI, image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    @Test
    void tableWithoutLines_isReadByItsColumns() throws IOException {
        DrawnPage page = new DrawnPage(0);
        String[][] rows = {
            {"1", "Провести навчання", "до 1 березня", "Відділ персоналу"},
            {"2", "Перевірити кандидатів", "до 1 червня", "Відділ кадрів"},
            {"3", "Оновити порядок", "до 1 вересня", "Юридичний відділ"},
            {"4", "Надіслати звіт", "до 1 грудня", "Головний бухгалтер"}
        };
        int[] xs = {100, 200, 800, 1250};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < xs.length; c++) {
                page.text(rows[r][c], xs[c], 300 + 90 * r);
            }
        }
        PageReading reading = read(page.image());

        assertThat(texts(table(reading)))
                .isEqualTo(java.util.Arrays.stream(rows).map(List::of).toList());
        assertThat(table(reading).method()).isEqualTo(Table.Method.SCAN_ALIGNMENT);
    }

    @Test
    void everyPage_saysHowSureTheRecogniserWas() throws IOException {
        Finding finding = read(DrawnPage.ofPlan(0).image()).findings().getLast();

        assertThat(finding.kind()).isEqualTo(Finding.Kind.TEXT_RECOGNISED);
        assertThat(Integer.parseInt(finding.details().getFirst())).isBetween(80, 100);
    }

    @Test
    void emptyPage_isAPageWithoutText() throws IOException {
        PageReading reading = read(new DrawnPage(0).image());

        assertThat(reading.blocks()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.PAGE_WITHOUT_TEXT);
    }

    @Test
    void textOutsideTheTable_isAParagraphBeforeIt() throws IOException {
        assertThat(read(DrawnPage.ofPlan(0).image()).blocks().getFirst())
                .isInstanceOfSatisfying(
                        Paragraph.class, title -> assertThat(title.text()).isEqualTo("План заходів на рік"));
    }

    @Test
    void withoutTheProgram_pageNeedsTextRecognitionAndSaysWhatToInstall() throws IOException {
        PageReading reading = new ScanReader(new Installation(List.of()))
                .read(new Picture(3, DrawnPage.ofPlan(0).image(), DrawnPage.WIDTH_IN_POINTS, 595));

        assertThat(reading.blocks()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NEEDS_TEXT_RECOGNITION);
            assertThat(finding.origin().page()).isEqualTo(3);
            assertThat(finding.details().getFirst()).contains("apt install tesseract-ocr tesseract-ocr-ukr");
        });
    }

    private static PageReading read(BufferedImage image) throws IOException {
        Recognition.installed();
        double height = DrawnPage.WIDTH_IN_POINTS * image.getHeight() / image.getWidth();
        return new ScanReader().read(new Picture(1, image, DrawnPage.WIDTH_IN_POINTS, height));
    }

    private static Table table(PageReading reading) {
        return (Table) reading.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::line).toList())
                .toList();
    }
}
