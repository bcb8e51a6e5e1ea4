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

    private static Sheet labels(Sheet sheet) {
        for (int i = 0; i < PARTS.length; i++) {
            sheet.text(60, 100 + 36 * i, PARTS[i]).text(60, 118 + 36 * i, (12 + i) + "%");
            sheet.text(320, 100 + 36 * i, PARTS[3 - i]).text(320 + 60 * (i % 2), 118 + 36 * i, (25 - i) + "%");
        }
        return sheet;
    }
}
