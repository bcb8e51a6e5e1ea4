package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.GridFrame;
import org.zvirka.ingest.page.RuledGrids;

/** The steps before recognition, which need no program. */
class StepsTest {

    private static final double RESOLUTION = 150;

    @ParameterizedTest
    @ValueSource(doubles = {-6, -1.3, 0, 0.4, 3})
    void skew_isMeasured(double degrees) {
        Grey page = GreyConversion.of(DrawnPage.ofPlan(degrees).image());

        assertThat(Skew.degrees(page)).isCloseTo(degrees, within(0.08));
    }

    @Test
    void skew_isThatOfThePage_notOfTheLidAroundIt() {
        java.awt.image.BufferedImage image = DrawnPage.ofPlan(1.1).image();
        java.awt.Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.DARK_GRAY);
        graphics.fillRect(0, 0, DrawnPage.WIDTH, 60);
        graphics.fillRect(0, 0, 50, DrawnPage.HEIGHT);
        graphics.fillRect(DrawnPage.WIDTH - 40, 0, 40, DrawnPage.HEIGHT);
        graphics.dispose();

        assertThat(Skew.degrees(GreyConversion.of(image))).isCloseTo(1.1, within(0.15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2})
    void drawnLines_makeTheGrid(double degrees) {
        Grey picture = GreyConversion.of(DrawnPage.ofPlan(degrees).dust(3, 2000).image());
        StraightPage straight = StraightPage.of(picture, RESOLUTION);

        var frames = RuledGrids.of(PageLines.of(straight.page(), 0.24).rulings());

        assertThat(frames).singleElement().satisfies(frame -> {
            assertThat(frame.rows()).isEqualTo(4);
            assertThat(frame.columns()).isEqualTo(3);
            assertThat(frame.cells()).hasSize(10);
        });
    }

    @Test
    void dashesInARowOfOneLine_goOnWhereTheLineDoesBelow() {
        DrawnPage page = DrawnPage.withHairlines(0)
                .dashedGrid(new int[] {80, 180, 700, 1000, 1660}, new int[] {200, 232, 264, 400, 540})
                .blank(182, 234, 1470, 29)
                .text("Розділ про навчання працівників", 500, 258)
                .text("Строк", 720, 228)
                .text("Провести навчання", 210, 300);

        List<GridFrame> frames = frames(page);

        // The heading's row is one cell wide but for its first column; every other row has its four cells.
        assertThat(frames).singleElement().satisfies(frame -> {
            assertThat(frame.rows()).isEqualTo(4);
            assertThat(frame.cells().stream().filter(cell -> cell.row() == 0)).hasSize(4);
            assertThat(frame.cells().stream().filter(cell -> cell.row() == 1)).hasSize(2);
        });
    }

    @Test
    void hairlineThatFadesAway_stillPartsItsRows() {
        int[] xs = {80, 400, 1000, 1660};
        DrawnPage page = DrawnPage.withHairlines(150).grid(xs, new int[] {200, 300, 400, 500});
        for (int x : new int[] {90, 200, 450, 550, 650, 1050, 1200, 1350}) {
            page.fill(x, 300, 90, 1, 236);
        }

        List<GridFrame> frames = frames(page);

        assertThat(frames).singleElement().satisfies(frame -> assertThat(frame.cells())
                .hasSize(9));
    }

    @Test
    void letterWhereALineEnds_doesNotPartTheCellAcross() {
        int[] xs = {80, 180, 1000, 1660};
        DrawnPage page = new DrawnPage(0).grid(xs, new int[] {200, 320, 352, 480}, 1);
        page.fill(179, 338, 5, 14, 0).fill(184, 338, 3, 12, 90);

        List<GridFrame> frames = frames(page);

        assertThat(frames).singleElement().satisfies(frame -> assertThat(frame.cells())
                .hasSize(7));
    }

    @Test
    void letterNearlyAsHighAsItsRow_doesNotPartTheCellAcross() {
        int[] xs = {80, 180, 1000, 1660};
        DrawnPage page = new DrawnPage(0).grid(xs, new int[] {200, 320, 352, 480}, 1);
        page.fill(179, 327, 4, 20, 0).fill(174, 331, 4, 12, 0).fill(184, 331, 4, 12, 0);

        List<GridFrame> frames = frames(page);

        assertThat(frames).singleElement().satisfies(frame -> assertThat(frame.cells())
                .hasSize(7));
    }

    @Test
    void lineWithTextCloseBesideIt_isStillALine() {
        DrawnPage page = new DrawnPage(0).grid(new int[] {80, 180, 1000, 1660}, new int[] {200, 560, 700});
        for (int y = 210; y < 540; y += 34) {
            page.fill(1006, y, 4, 20, 0).fill(1014, y, 4, 20, 0).fill(1006, y + 8, 12, 4, 0);
        }

        List<GridFrame> frames = frames(page);

        assertThat(frames).singleElement().satisfies(frame -> assertThat(frame.cells())
                .hasSize(6));
    }

    @Test
    void faintPrint_isMadeDark_noiseOfAnEmptyPageIsLeft() {
        Grey faint = Grey.white(200, 100);
        Grey empty = Grey.white(200, 100);
        for (int x = 20; x < 180; x++) {
            faint.set(x, 40, 150);
            faint.set(x, 41, 150);
            empty.set(x, 40, 215);
            empty.set(x, 41, 215);
        }

        assertThat(Contrast.stretched(faint).at(50, 40)).isLessThan(60);
        assertThat(faint.at(50, 60)).isEqualTo(Grey.WHITE);
        assertThat(Contrast.stretched(empty).at(50, 40)).isEqualTo(215);
    }

    @Test
    void readingThatLeavesALineOut_isDoubtfulHoweverSure() {
        List<Blobs.Blob> ink = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ink.add(blob(10 + 20 * i, 10, 24 + 20 * i, 30));
            ink.add(blob(10 + 20 * i, 50, 24 + 20 * i, 70));
        }
        Region region = new Region(new PixelBox(0, 0, 420, 80), ink, false);
        ReadWord upper = new ReadWord("перший", 97, new PixelBox(10, 8, 410, 34), 1);
        ReadWord lower = new ReadWord("другий", 90, new PixelBox(10, 48, 410, 74), 2);
        Merit merit = new Merit(20);

        assertThat(merit.isDoubtful(region, List.of(upper))).isTrue();
        assertThat(merit.isDoubtful(region, List.of(upper, lower))).isFalse();
        assertThat(merit.of(region, List.of(upper))).isLessThan(merit.of(region, List.of(upper, lower)));
    }

    private static List<GridFrame> frames(DrawnPage page) {
        StraightPage straight = StraightPage.of(GreyConversion.of(page.image()), RESOLUTION);
        return RuledGrids.of(PageLines.of(straight.page(), 0.24).rulings());
    }

    @ParameterizedTest
    @CsvSource({"BII3BK, false", "YKEC, false", "ProZorro, true", "PDF, true", "II, true", "ВПЗВК, true"})
    void latinWord_isToldFromCyrillicCapitals(String word, boolean plausible) {
        ReadWord read = new ReadWord(word, 90, new PixelBox(0, 0, 10, 10), 1);

        assertThat(ForeignWords.arePlausible(List.of(read))).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"Мо зіт, № з/п", "No п/п, № п/п", "№ з/п, № з/п", "Мо вул, Мо вул"})
    void headOfTheNumbers_isPutRight(String read, String meant) {
        List<ReadWord> words = java.util.Arrays.stream(read.split(" "))
                .map(word -> new ReadWord(word, 90, new PixelBox(0, 0, 10, 10), 1))
                .toList();

        assertThat(Misread.corrected(words).stream().map(ReadWord::text).toList())
                .isEqualTo(List.of(meant.split(" ")));
    }

    @Test
    void erasedLines_leaveTheLetters() {
        Grey with = GreyConversion.of(DrawnPage.ofPlan(0).image());
        StraightPage straight = StraightPage.of(with, RESOLUTION);
        PageLines lines = PageLines.of(straight.page(), 0.24);
        PageRegions regions = PageRegions.of(lines.page(), lines.rulings(), 0.24);

        // Ten cells with text and the title; no region is a line.
        assertThat(regions.regions()).hasSize(11);
        assertThat(regions.regions()).allMatch(region -> region.box().height() > 20);
    }

    @Test
    void placesOfATurnedPage_lieOnThePageAsShown() {
        Placement level = new Placement(400, 600, 0, 1);
        var places = new SourcePlaces(level, 1, org.zvirka.ingest.page.Turn.THREE_QUARTERS, 400, 600);
        var paragraph = new org.zvirka.ingest.document.Paragraph(
                org.zvirka.ingest.document.Origin.onPage(1, new Box(10, 20, 100, 30)), "слово");

        Box shown = places.of(List.of(paragraph)).getFirst().origin().box();

        // Shown 600 wide and 400 high, the writing runs upwards: its left is below, its top is left.
        assertThat(shown).isEqualTo(new Box(20, 290, 30, 100));
    }

    @Test
    void numberAlone_isVotedOnByReadingsAndInk() {
        List<ReadWord> words = List.of("2.4.", "2.4", "24.", "2,4.").stream()
                .map(text -> new ReadWord(text, 80, new PixelBox(0, 0, 60, 30), 1))
                .toList();
        List<Blobs.Blob> ink =
                List.of(blob(0, 0, 18, 30), blob(20, 25, 24, 30), blob(28, 0, 46, 30), blob(50, 25, 54, 30));

        assertThat(ShortNumber.of(words, new Region(new PixelBox(0, 0, 60, 30), ink, false)))
                .contains("2.4.");
    }

    @Test
    void tsvOfTheProgram_givesWordsByPicture_linesThatAreCutAreLeftOut() {
        String tsv = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
                + "4\t1\t1\t1\t1\t0\t5\t10\t90\t20\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t5\t12\t40\t15\t96.5\tслово\n"
                + "4\t2\t1\t1\t1\t0\t1\t1\t9\t9\t-1\t\n"
                + "5\t2\t1\t1\t1\t1\t1\t1\t9\t9\t50\tдва\n"
                + "5\t2\t1\t1";

        List<List<ReadWord>> words = Tsv.words(tsv, 2);

        assertThat(words.get(0)).extracting(ReadWord::text).containsExactly("слово");
        assertThat(words.get(0).getFirst().box()).isEqualTo(new PixelBox(5, 10, 45, 30));
        assertThat(words.get(1)).extracting(ReadWord::text).containsExactly("два");
    }

    @Test
    void inkOfANeighbour_isLeftOutOfACrowdedRegion() {
        Grey page = Grey.white(60, 20);
        for (int x = 10; x < 15; x++) {
            page.set(x, 10, 0);
            page.set(x + 30, 10, 0);
        }
        Region region = new Region(
                new PixelBox(5, 5, 50, 15), List.of(Blobs.of(page, Ink.of(page)).getFirst()), true);

        Grey cut = region.cut(page);

        assertThat(cut.at(5, 5)).isZero();
        assertThat(cut.at(35, 5)).isEqualTo(Grey.WHITE);
    }

    private static Blobs.Blob blob(int left, int top, int right, int bottom) {
        return new Blobs.Blob(new PixelBox(left, top, right, bottom), new int[0], 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "не менше 90 96 працівників|не менше 90 % працівників",
                "перевірених декларацій, 96|перевірених декларацій, %",
                "кабінети 90 96 100|кабінети 90 96 100",
                "до 96 осіб|до 96 осіб"
            })
    void perCentSignReadAsDigits_isPutRightBehindNumbers(String read, String meant) {
        List<ReadWord> words = java.util.Arrays.stream(read.split(" "))
                .map(word -> new ReadWord(word, 90, new PixelBox(0, 0, 10, 10), 1))
                .toList();

        assertThat(Misread.corrected(words).stream().map(ReadWord::text).toList())
                .isEqualTo(List.of(meant.split(" ")));
    }
}
