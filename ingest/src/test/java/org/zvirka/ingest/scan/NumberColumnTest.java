package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers of a column read by each other; needs no program. */
class NumberColumnTest {

    private static final int ROW = 60;

    @Test
    void digitMisread_isPutRightByTheSameDigitElsewhere() {
        List<String> printed = List.of("1.1", "1.7", "7.1", "7.7", "1.7", "7.1");

        assertThat(read(printed, Map.of(3, "1.1"))).containsExactlyElementsOf(found(printed));
    }

    @Test
    void numberReadAsLetters_isReadByTheNumbersAboveAndBelow() {
        List<String> printed = List.of("3.1", "3.2", "3.3", "3.1", "3.2", "3.3", "3.1", "3.2");

        assertThat(read(printed, Map.of(2, "зз"))).containsExactlyElementsOf(found(printed));
    }

    @Test
    void dotLost_isPutWhereItsRoomIs() {
        List<String> printed = List.of("6.2", "6.3", "6 5", "6.4", "6.1", "6.6");

        assertThat(read(printed, Map.of(2, "65")).get(2)).contains("6.5");
    }

    @Test
    void dotThatTouchesADigit_isADot() {
        Grey page = Grey.white(100, 60);
        for (int y = 10; y < 40; y++) {
            for (int x = 10; x < 26; x++) {
                page.set(x, y, 0);
                page.set(x + 26, y, 0);
            }
        }
        for (int y = 34; y < 40; y++) {
            for (int x = 29; x < 36; x++) {
                page.set(x, y, 0);
            }
        }
        Region region = new Region(new PixelBox(4, 4, 60, 46), Blobs.of(page, Ink.of(page)), false);

        assertThat(ShortNumber.shape(region)).isEqualTo("00");
        assertThat(ShortNumber.shape(TouchingDots.parted(region, page))).isEqualTo("0.0");
    }

    @Test
    void wordAmongNumbers_isNoNumber() {
        List<String> printed = List.of("1.1", "1.2", "Ю", "1.1", "1.2", "1.1");

        assertThat(read(printed, Map.of(2, "Ю")).get(2)).isEmpty();
    }

    @Test
    void lettersThatLookLikeDigits_areLeftWhereNoNumbersStand() {
        assertThat(read(List.of("ОЗ", "ОЗ", "ОЗ", "ОЗ"), Map.of())).containsOnly(Optional.empty());
    }

    private static List<Optional<String>> found(List<String> printed) {
        return printed.stream().map(Optional::of).toList();
    }

    /** Every number is read as printed but those that are misread. */
    private static List<Optional<String>> read(List<String> printed, Map<Integer, String> misread) {
        Grey page = drawn(printed);
        List<Blobs.Blob> ink = Blobs.of(page, Ink.of(page));
        List<Region> regions = new ArrayList<>();
        List<List<ReadWord>> readings = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            PixelBox row = new PixelBox(0, i * ROW, 300, (i + 1) * ROW);
            List<Blobs.Blob> own =
                    ink.stream().filter(blob -> row.holdsMiddleOf(blob.box())).toList();
            PixelBox box =
                    own.stream().map(Blobs.Blob::box).reduce(PixelBox::union).orElseThrow();
            regions.add(new Region(box, own, false));
            readings.add(List.of(new ReadWord(misread.getOrDefault(i, printed.get(i)), 90, box, 1)));
        }
        NumberColumn column = new NumberColumn(page, regions, readings);
        List<Optional<String>> numbers = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            numbers.add(column.number(i));
        }
        return numbers;
    }

    private static Grey drawn(List<String> texts) {
        BufferedImage image = new BufferedImage(300, ROW * texts.size(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int i = 0; i < texts.size(); i++) {
            graphics.drawString(texts.get(i), 20, i * ROW + 45);
        }
        graphics.dispose();
        return GreyConversion.of(image);
    }
}
