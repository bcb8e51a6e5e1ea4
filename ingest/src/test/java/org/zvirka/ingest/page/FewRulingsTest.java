package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.document.Table;

/** Tables as reports and papers print them, with two or three lines or none, and what only looks like tables. */
class FewRulingsTest {

    private static final String[] TITLES = {
        "Foreword", "Towns and their duties", "Roads", "Schools", "Water", "Annex of figures", "Index"
    };

    private static final String[] TOWNS = {"Riverside", "Hilltop", "Lakeview", "Old Mill", "Newbridge"};

    @Test
    void threeRules_figuresFlushRight() {
        Sheet sheet = prose(new Sheet(), 50, 60, 3).text(50, 110, "Table 4. Spending of towns");
        sheet.across(126, 50, 400).text(50, 130, "Town").right(250, 130, "Plan").right(330, 130, "Spent");
        sheet.right(400, 130, "Share").across(143, 50, 400);
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 146 + 12 * i;
            sheet.text(50, y, TOWNS[i]).right(250, y, "1" + "0".repeat(i)).right(330, y, "" + (7 + 40 * i));
            sheet.right(400, y, (i + 3) + ".5");
        }
        sheet.across(208, 50, 400);
        prose(sheet, 50, 230, 4);

        assertThat(sheet.read())
                .containsSubsequence(
                        "[Town, Plan, Spent, Share]",
                        "[Riverside, 1, 7, 3.5]",
                        "[Hilltop, 10, 47, 4.5]",
                        "[Lakeview, 100, 87, 5.5]",
                        "[Old Mill, 1000, 127, 6.5]",
                        "[Newbridge, 10000, 167, 7.5]")
                .noneMatch(line -> line.startsWith("[Table"));
    }

    @Test
    void headerOfTwoStoreys_spansItsColumns() {
        Sheet sheet = new Sheet().across(96, 50, 420).text(255, 100, "2020").text(365, 100, "2021");
        sheet.across(113, 215, 310).across(113, 325, 420);
        sheet.text(50, 118, "Town").right(250, 118, "Plan").right(310, 118, "Spent");
        sheet.right(360, 118, "Plan").right(420, 118, "Spent").across(131, 50, 420);
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 134 + 12 * i;
            sheet.text(50, y, TOWNS[i]).right(250, y, "1" + i).right(310, y, "2" + i);
            sheet.right(360, y, "3" + i).right(420, y, "4" + i);
        }
        sheet.across(196, 50, 420);

        assertThat(sheet.read())
                .containsSubsequence(
                        "[, 2020<2x1>, 2021<2x1>]",
                        "[Town, Plan, Spent, Plan, Spent]",
                        "[Riverside, 10, 20, 30, 40]",
                        "[Newbridge, 14, 24, 34, 44]");
    }

    @Test
    void rowLabelThatWraps_isOneRow() {
        Sheet sheet = new Sheet()
                .across(96, 50, 400)
                .text(50, 100, "Item")
                .right(300, 100, "2020")
                .right(400, 100, "2021");
        sheet.across(113, 50, 400);
        String[] items = {"Repair of roads", "Heating of schools and", "Staff", "Water supply of the", "Parks"};
        String[] rest = {"", "kindergartens", "", "lower town", ""};
        double y = 116;
        for (int i = 0; i < items.length; i++) {
            sheet.text(50, y, items[i]);
            if (!rest[i].isEmpty()) {
                y += 12;
                sheet.text(58, y, rest[i]);
            }
            sheet.right(300, y, "1" + i + "0").right(400, y, "2" + i + "5");
            y += 12;
        }
        sheet.across(y + 3, 50, 400);

        assertThat(sheet.read())
                .containsExactly(
                        "[Item, 2020, 2021]",
                        "[Repair of roads, 100, 205]",
                        "[Heating of schools and kindergartens, 110, 215]",
                        "[Staff, 120, 225]",
                        "[Water supply of the lower town, 130, 235]",
                        "[Parks, 140, 245]");
    }

    @Test
    void tableInOneColumnOfAPage_isReadWithoutTheOther() {
        Sheet sheet = prose(new Sheet(), 50, 100, 30);
        prose(sheet, 320, 100, 8);
        sheet.across(204, 320, 540)
                .text(320, 208, "Town")
                .right(460, 208, "Plan")
                .right(540, 208, "Spent");
        sheet.across(221, 320, 540);
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 224 + 12 * i;
            sheet.text(320, y, TOWNS[i]).right(460, y, "1" + i).right(540, y, "2" + i);
        }
        sheet.across(286, 320, 540);
        prose(sheet, 320, 304, 13);

        assertThat(sheet.read())
                .containsSubsequence("[Town, Plan, Spent]", "[Riverside, 10, 20]", "[Newbridge, 14, 24]");
    }

    @Test
    void tableWithoutLinesInOneColumnOfAPage_isReadWithoutTheOther() {
        Sheet sheet = prose(new Sheet(), 50, 100, 30);
        prose(sheet, 320, 100, 8);
        sheet.text(320, 214, "Town").right(460, 214, "Plan").right(540, 214, "Spent");
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 226 + 12 * i;
            sheet.text(320, y, TOWNS[i]).right(460, y, "1" + i).right(540, y, "2" + i);
        }
        prose(sheet, 320, 304, 13);

        assertThat(sheet.read())
                .containsSubsequence("[Town, Plan, Spent]", "[Riverside, 10, 20]", "[Newbridge, 14, 24]");
    }

    @Test
    void chartOfBars_isNoTable() {
        Sheet sheet = new Sheet().text(100, 90, "Spending of towns");
        for (int i = 0; i < 6; i++) {
            sheet.right(90, 300 - 30 * i, "" + 20 * i).across(305 - 30 * i, 95, 450);
        }
        for (int i = 0; i < TOWNS.length; i++) {
            double height = 25 + 23 * ((i * 2) % 5);
            sheet.shade(110 + 70 * i, 305 - height, 30, height);
            sheet.text(115 + 70 * i, 290 - height, "" + (20 + 15 * ((i * 2) % 5)));
            sheet.text(105 + 70 * i, 312, TOWNS[i]);
        }

        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void axesOfAChart_areNoTable() {
        Sheet sheet = new Sheet().text(250, 120, "Plan").text(250, 132, "Spent");
        for (int i = 0; i < 8; i++) {
            sheet.right(90, 300 - 24 * i, "" + 50 * i).right(450, 300 - 24 * i, "" + 50 * i);
        }
        for (int i = 0; i < 6; i++) {
            sheet.text(100 + 55 * i, 315, "Q" + (1 + i % 4) + " 0" + (5 + i));
        }

        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void chartOfBarsAcross_isNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 100 + 24 * i;
            sheet.right(140, y, TOWNS[i]).shade(150, y, 60 + 40 * ((i * 2) % 5), 10);
            sheet.text(155, y, "1" + i + ".5").text(180 + 40 * ((i * 2) % 5), y, "2" + i + ".1");
        }
        for (int i = 0; i <= 10; i++) {
            sheet.text(145 + 30 * i, 225, 10 * i + "%");
        }

        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void contentsWithPages_areNoTable() {
        Sheet sheet = new Sheet().text(50, 80, "Contents");
        for (int i = 0; i < TITLES.length; i++) {
            sheet.text(50, 100 + 14 * i, TITLES[i]).right(500, 100 + 14 * i, "" + (3 + 7 * i));
        }

        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void contentsWithDots_areNoTable() {
        Sheet sheet = new Sheet().text(50, 80, "Contents");
        for (int i = 0; i < TITLES.length; i++) {
            double from = 60 + TITLES[i].length() * 5.5;
            sheet.text(50, 100 + 14 * i, (i + 1) + ". " + TITLES[i])
                    .text(from + 30, 100 + 14 * i, ".".repeat((int) ((440 - from) / 5)))
                    .right(500, 100 + 14 * i, "" + (3 + 7 * i));
        }

        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void risingFiguresUnderATitle_areATable() {
        Sheet sheet = new Sheet().text(50, 100, "Town").right(300, 100, "Plan");
        for (int i = 0; i < 7; i++) {
            sheet.text(50, 114 + 14 * i, "Town no " + i).right(300, 114 + 14 * i, "" + (10 + 7 * i));
        }

        assertThat(sheet.read()).contains("[Town, Plan]", "[Town no 6, 52]");
    }

    @Test
    void noteBelowTheTable_isNoRow() {
        Sheet sheet = new Sheet()
                .across(96, 50, 400)
                .text(50, 100, "Town")
                .right(300, 100, "Plan")
                .right(400, 100, "Spent");
        sheet.across(113, 50, 400);
        for (int i = 0; i < TOWNS.length; i++) {
            double y = 116 + 12 * i;
            sheet.text(50, y, TOWNS[i]).right(300, y, "1" + i).right(400, y, "2" + i);
        }
        sheet.across(178, 50, 400).text(50, 182, "Source: the towns");

        assertThat(sheet.read()).endsWith("[Newbridge, 14, 24]", "Source: the towns");
    }

    private static Sheet prose(Sheet sheet, double x, double y, int lines) {
        String[] words = {"the council", "of the town", "decides on", "its plan", "for roads", "and water", "each year"
        };
        for (int i = 0; i < lines; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; line.length() < 34; k++) {
                line.append(line.isEmpty() ? "" : " ").append(words[(i * 3 + k * (1 + i % 2)) % words.length]);
            }
            sheet.text(x, y + 12 * i, line.toString());
        }
        return sheet;
    }
}
