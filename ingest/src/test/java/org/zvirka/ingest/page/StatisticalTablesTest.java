package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of figures as offices of statistics print them: few lines, labels in groups, titles over titles, notes below. */
class StatisticalTablesTest {

    private static final String[] TOWNS = {"Riverside", "Hilltop", "Lakeview", "Oldmill", "Newbridge"};

    @Test
    void groupsOfIndentedLabels_areRowsOfTheirOwn() {
        Sheet sheet = new Sheet();
        String[] labels = {"Schools", "  Teachers", "  Pupils", "Roads", "  Bridges", "  Lamps"};
        for (int i = 0; i < labels.length; i++) {
            double y = 100 + 12 * i;
            sheet.text(labels[i].startsWith(" ") ? 62 : 50, y, labels[i].strip());
            if (labels[i].startsWith(" ")) {
                sheet.right(250, y, "1" + i).right(330, y, "2" + i);
            }
        }

        assertThat(sheet.read())
                .containsExactly(
                        "[Schools, , ]",
                        "[Teachers, 11, 21]",
                        "[Pupils, 12, 22]",
                        "[Roads, , ]",
                        "[Bridges, 14, 24]",
                        "[Lamps, 15, 25]");
    }

    @Test
    void rowsWithFewFigures_areNotJoined() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < TOWNS.length; i++) {
            sheet.text(50, 100 + 12 * i, TOWNS[i]);
            sheet.right(200 + 90 * (i % 2), 100 + 12 * i, "4" + i).right(380, 100 + 12 * i, "5" + i);
        }

        assertThat(sheet.read()).hasSize(TOWNS.length).startsWith("[Riverside, 40, , 50]", "[Hilltop, , 41, 51]");
    }

    @Test
    void titlesOverGroupsOfColumns_spanThem() {
        Sheet sheet = new Sheet().text(231, 88, "Town schools").text(411, 88, "Farm schools");
        for (int c = 0; c < 6; c++) {
            sheet.right(210 + 60 * c, 100, new String[] {"Boys", "Girls", "All"}[c % 3]);
        }
        for (int i = 0; i < TOWNS.length; i++) {
            sheet.text(50, 112 + 12 * i, TOWNS[i]);
            for (int c = 0; c < 6; c++) {
                sheet.right(210 + 60 * c, 112 + 12 * i, "" + (100 * c + i));
            }
        }

        assertThat(sheet.read())
                .startsWith(
                        "[, Town schools<3x1>, Farm schools<3x1>]",
                        "[, Boys, Girls, All, Boys, Girls, All]",
                        "[Riverside, 0, 100, 200, 300, 400, 500]");
    }

    @Test
    void currencyAwayFromItsFigure_isInItsCell() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 100 + 12 * i;
            sheet.text(50, y, TOWNS[i]).right(260, y, "1" + i).right(360, y, "2" + i);
            if (i % 4 == 0) {
                sheet.text(220, y, "$").text(320, y, "$");
            }
        }

        assertThat(sheet.read()).startsWith("[Riverside, $ 10, $ 20]", "[Hilltop, 11, 21]");
    }

    @Test
    void nextTitle_beginsAnotherTable() {
        Sheet sheet = figures(new Sheet(), 100).text(50, 172, "Table 2. Repairs");
        figures(sheet, 184);

        assertThat(sheet.read()).noneMatch(line -> line.startsWith("[Table")).contains("Table 2. Repairs");
    }

    @Test
    void twinTablesWithoutLines_areTwo() {
        Sheet sheet = new Sheet();
        for (double x : new double[] {50, 320}) {
            sheet.text(x, 88, "Town").right(x + 130, 88, "Plan").right(x + 190, 88, "Spent");
            for (int i = 0; i < TOWNS.length; i++) {
                double y = 100 + 12 * i;
                sheet.text(x, y, TOWNS[i]).right(x + 130, y, "1" + i).right(x + 190, y, "2" + i);
            }
        }

        assertThat(sheet.read())
                .contains("[Riverside, 10, 20]")
                .doesNotContain("[Riverside, 10, 20, Riverside, 10, 20]");
    }

    @Test
    void noteUnderTheTable_isNoRow() {
        Sheet sheet = figures(new Sheet(), 100).text(50, 162, "Source: own survey");

        assertThat(sheet.read()).hasSize(TOWNS.length + 1).endsWith("Source: own survey");
    }

    @Test
    void columnThatWraps_goesOnBelowItsRow() {
        Sheet sheet = new Sheet();
        String[] rest = {"of the lower town", "", "and its bridge", "", "by the lake"};
        double y = 100;
        for (int i = 0; i < TOWNS.length; i++) {
            sheet.text(50, y, "March").text(130, y, TOWNS[i]).text(230, y, "Repair of roads");
            y += 12;
            if (!rest[i].isEmpty()) {
                sheet.text(230, y, rest[i]);
                y += 12;
            }
        }

        assertThat(sheet.read())
                .containsExactly(
                        "[March, Riverside, Repair of roads of the lower town]",
                        "[March, Hilltop, Repair of roads]",
                        "[March, Lakeview, Repair of roads and its bridge]",
                        "[March, Oldmill, Repair of roads]",
                        "[March, Newbridge, Repair of roads by the lake]");
    }

    private static Sheet figures(Sheet sheet, double top) {
        for (int i = 0; i < TOWNS.length; i++) {
            double y = top + 12 * i;
            sheet.text(50, y, TOWNS[i]).right(250, y, "1" + i).right(330, y, "2" + i);
        }
        return sheet;
    }
}
