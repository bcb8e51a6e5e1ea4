package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles printed sideways over columns of figures without lines. */
class TurnedTitlesTest {

    private static final String[] SCHOOLS = {"Hilltop", "Lakeview", "Riverside", "Newbridge"};

    @Test
    void sidewaysTitles_areTheFirstRow() {
        Sheet sheet = figures()
                .upwards(200, 140, "Teachers")
                .upwards(260, 140, "Pupils")
                .upwards(320, 140, "Rooms");

        assertThat(sheet.read())
                .startsWith("[, Teachers, Pupils, Rooms]", "[Hilltop, 10, 200, 30]", "[Lakeview, 11, 201, 31]");
    }

    @Test
    void uprightTitleBesideThem_isInTheirRow() {
        Sheet sheet = figures()
                .text(50, 130, "School")
                .upwards(200, 140, "Teachers")
                .upwards(260, 140, "Pupils")
                .upwards(320, 140, "Rooms");

        assertThat(sheet.read()).startsWith("[School, Teachers, Pupils, Rooms]", "[Hilltop, 10, 200, 30]");
    }

    @Test
    void writingAlongTheEdge_isNoTitle() {
        Sheet sheet = figures().upwards(20, 140, "Annex");

        assertThat(sheet.read()).startsWith("[Hilltop, 10, 200, 30]").endsWith("Annex");
    }

    private static Sheet figures() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < SCHOOLS.length; i++) {
            double y = 150 + 13 * i;
            sheet.text(50, y, SCHOOLS[i]).right(210, y, "1" + i).right(272, y, "20" + i);
            sheet.right(330, y, "3" + i);
        }
        return sheet;
    }
}
