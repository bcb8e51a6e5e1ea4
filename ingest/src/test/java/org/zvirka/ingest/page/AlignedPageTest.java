package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.document.Table;

class AlignedPageTest {

    /** A plan whose cells have margins: lines of a cell 12 apart, rows 20. */
    private static Sheet plan() {
        return new Sheet()
                .text(50, 100, "No")
                .text(80, 100, "Measure")
                .text(250, 100, "Deadline")
                .text(350, 100, "Responsible")
                .text(50, 120, "1")
                .text(80, 120, "Train the staff of all")
                .text(80, 132, "departments in ethics")
                .text(250, 120, "May")
                .text(350, 120, "Legal office")
                .text(50, 152, "2")
                .text(80, 152, "Publish the register of")
                .text(80, 164, "gifts on the site")
                .text(250, 152, "Every quarter")
                .text(350, 152, "Press office")
                .text(350, 164, "and archive");
    }

    @Test
    void cellsWithMargins_areRowsOfSeveralLines() {
        assertThat(plan().read())
                .containsExactly(
                        "[No, Measure, Deadline, Responsible]",
                        "[1, Train the staff of all departments in ethics, May, Legal office]",
                        "[2, Publish the register of gifts on the site, Every quarter, Press office and archive]");
    }

    @Test
    void headingAcrossColumns_isOneCell() {
        Sheet sheet = plan().text(50, 184, "Section two: work with the public and its appeals to the body")
                .text(50, 204, "3")
                .text(80, 204, "Answer all the appeals")
                .text(250, 204, "June")
                .text(350, 204, "Front office");
        assertThat(sheet.read())
                .endsWith(
                        "[Section two: work with the public and its appeals to the body<4x1>]",
                        "[3, Answer all the appeals, June, Front office]");
    }

    @Test
    void numberedHeadingInTheMiddleOfTheTable_isOneCell() {
        Sheet sheet = plan().text(190, 184, "II. Work with the public")
                .text(50, 204, "3")
                .text(80, 204, "Answer all the appeals")
                .text(250, 204, "June")
                .text(350, 204, "Front office");
        assertThat(sheet.read())
                .endsWith("[II. Work with the public<4x1>]", "[3, Answer all the appeals, June, Front office]");
    }

    @Test
    void lineThatCountsColumns_isARowOfItsOwnHoweverNearTheNext() {
        Sheet sheet = new Sheet();
        String[] titles = {"No", "Measure", "Deadline", "Responsible"};
        double[] xs = {50, 80, 250, 350};
        for (int c = 0; c < xs.length; c++) {
            sheet.text(xs[c], 100, titles[c]).text(xs[c], 112, String.valueOf(c + 1));
        }
        sheet.text(80, 124, "of the rules on gifts").text(350, 124, "and archive");
        for (int row = 0; row < 4; row++) {
            double y = 136 + 24 * row;
            sheet.text(50, y, (row + 4) + ".")
                    .text(80, y, "Train the staff of all")
                    .text(80, y + 12, "the departments");
            sheet.text(250, y, "May").text(350, y, "Legal office").text(350, y + 12, "and archive");
        }
        assertThat(sheet.read())
                .startsWith(
                        "[No, Measure, Deadline, Responsible]",
                        "[1, 2, 3, 4]",
                        "[, of the rules on gifts, , and archive]",
                        "[4., Train the staff of all the departments, May, Legal office and archive]");
    }

    @Test
    void textInTheMiddleOfSeveralRows_spansThem() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            double y = 100 + 32 * i;
            sheet.text(200, y, "Measure number " + i).text(200, y + 12, "of the first task");
            sheet.text(350, y, "May").text(430, y, "Legal office");
        }
        sheet.text(50, 132, "The first task of").text(50, 144, "this programme");
        assertThat(sheet.read())
                .containsExactly(
                        "[The first task of this programme<1x3>, Measure number 0 of the first task, May, Legal office]",
                        "[Measure number 1 of the first task, May, Legal office]",
                        "[Measure number 2 of the first task, May, Legal office]");
    }

    @Test
    void figuresLineByLine_areRows() {
        Sheet sheet = new Sheet().text(50, 100, "Region").text(200, 100, "2020").text(300, 100, "2021");
        String[] regions = {"North", "South", "East", "West"};
        for (int i = 0; i < regions.length; i++) {
            sheet.text(50, 112 + 12 * i, regions[i])
                    .text(200, 112 + 12 * i, "1" + i)
                    .text(300, 112 + 12 * i, "2" + i);
        }
        assertThat(sheet.read())
                .containsExactly(
                        "[Region, 2020, 2021]",
                        "[North, 10, 20]",
                        "[South, 11, 21]",
                        "[East, 12, 22]",
                        "[West, 13, 23]");
    }

    @Test
    void proseInTwoColumns_isNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            sheet.text(50, 100 + 12 * i, "words of the left column go on here");
            sheet.text(300, 100 + 12 * i, "words of the right column go on too");
        }
        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void numberedList_isNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 6; i++) {
            sheet.text(50, 100 + 12 * i, (i + 1) + ".").text(80, 100 + 12 * i, "point of a list that has some words");
        }
        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void prose_isNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 20; i++) {
            sheet.text(
                    50,
                    100 + 12 * i,
                    "The council of the town decides on " + "x".repeat(3 + i % 5) + " and on its plan");
        }
        assertThat(PageReading.of(sheet.content()).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void pageWithTooLittleText_takesTheColumnsOfThePageBefore() {
        Sheet next = new Sheet()
                .text(80, 100, "to the end of the year")
                .text(350, 100, "and others")
                .text(50, 120, "3")
                .text(80, 120, "Answer all the appeals")
                .text(250, 120, "June")
                .text(350, 120, "Front office");
        List<PageReading> readings = new ArrayList<>();
        PageSequence sequence = new PageSequence(readings::add);
        sequence.add(plan().content());
        sequence.add(next.content());
        sequence.end();
        assertThat(readings).hasSize(2);
        Table table = (Table) readings.get(1).blocks().getFirst();
        assertThat(table.columns()).isEqualTo(4);
        assertThat(table.rows()).hasSize(2);
    }
}
