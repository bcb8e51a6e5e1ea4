package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that happen to stand in columns on charts, maps and diagrams. */
class DrawingsAreNoTablesTest {

    private static final String[] PARTS = {"Roads", "Schools", "Water", "Parks"};

    @Test
    void labelsRoundAPie_areNoTable() {
        Sheet sheet = labels(new Sheet()).figure(150, 100, 140, 140);

        assertThat(sheet.read()).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void sameWordsWithoutAPie_areATable() {
        assertThat(labels(new Sheet()).read()).anyMatch(line -> line.startsWith("["));
    }

    @Test
    void smallMarksInEveryRow_leaveATable() {
        Sheet sheet = labels(new Sheet());
        for (int i = 0; i < 8; i++) {
            sheet.figure(130, 100 + 18 * i, 8, 8);
        }

        assertThat(sheet.read()).anyMatch(line -> line.startsWith("["));
    }

    @Test
    void boxesJoinedByLines_areNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 4; i++) {
            double x = 40 + 130 * i;
            box(sheet, x, 200).text(x + 20, 215, PARTS[i]).across(180, 90, 480).down(x + 50, 180, 200);
        }
        box(sheet, 235, 100).text(255, 115, "Council").down(285, 140, 180);

        assertThat(sheet.read()).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void barsOfSeveralPieces_areNoTable() {
        Sheet sheet = new Sheet();
        for (int bar = 0; bar < 5; bar++) {
            double bottom = 300;
            for (int piece = 0; piece < 4; piece++) {
                double height = 24 + (bar * 7 + piece * 11) % 17;
                bottom -= height;
                sheet.shade(80 + 80 * bar, bottom, 48, height);
                sheet.text(98 + 80 * bar, bottom + height / 2 - 5, "" + (int) height);
            }
            sheet.text(94 + 80 * bar, 306, "200" + bar);
        }

        assertThat(sheet.read()).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void wordsWithTheirPages_areNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            for (int c = 0; c < 3; c++) {
                sheet.text(50 + 180 * c, 100 + 12 * i, PARTS[(i + c) % 4] + ", " + (7 + i * c) + ", " + (90 + i));
            }
        }

        assertThat(sheet.read()).noneMatch(line -> line.startsWith("["));
    }

    private static Sheet box(Sheet sheet, double x, double y) {
        return sheet.grid(new double[] {x, x + 100}, new double[] {y, y + 40});
    }

    private static Sheet labels(Sheet sheet) {
        for (int i = 0; i < PARTS.length; i++) {
            sheet.text(60, 100 + 36 * i, PARTS[i]).text(60, 118 + 36 * i, (12 + i) + "%");
            sheet.text(320, 100 + 36 * i, PARTS[3 - i]).text(320 + 60 * (i % 2), 118 + 36 * i, (25 - i) + "%");
        }
        return sheet;
    }
}
