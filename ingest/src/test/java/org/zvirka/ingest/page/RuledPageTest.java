package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuledPageTest {

    private static final double[] XS = {50, 100, 300, 500};
    private static final double[] YS = {100, 120, 140, 160};

    @Test
    void regularGrid_givesItsCells() {
        Sheet sheet = new Sheet()
                .grid(XS, new double[] {100, 120, 140})
                .text(55, 105, "1")
                .text(105, 105, "Train staff")
                .text(305, 105, "May")
                .text(55, 125, "2")
                .text(105, 125, "Check gifts")
                .text(305, 125, "June");
        assertThat(sheet.read()).containsExactly("[1, Train staff, May]", "[2, Check gifts, June]");
    }

    @Test
    void missingPieceOfVerticalLine_spansColumns() {
        Sheet sheet = new Sheet()
                .across(100, 50, 500)
                .across(120, 50, 500)
                .across(140, 50, 500)
                .down(50, 100, 140)
                .down(500, 100, 140)
                .down(100, 120, 140)
                .text(55, 105, "Section one")
                .text(55, 125, "1")
                .text(105, 125, "Train staff");
        assertThat(sheet.read()).containsExactly("[Section one<2x1>]", "[1, Train staff]");
    }

    @Test
    void missingPieceOfHorizontalLine_spansRows() {
        Sheet sheet = new Sheet()
                .across(100, 50, 500)
                .across(120, 100, 500)
                .across(140, 50, 500)
                .down(50, 100, 140)
                .down(100, 100, 140)
                .down(500, 100, 140)
                .text(55, 110, "A")
                .text(105, 105, "first")
                .text(105, 125, "second");
        assertThat(sheet.read()).containsExactly("[A<1x2>, first]", "[second]");
    }

    @Test
    void textRoundTheTable_keepsItsPlace() {
        Sheet sheet = new Sheet()
                .text(50, 60, "Above the table")
                .grid(XS, YS)
                .text(55, 105, "1")
                .text(105, 125, "two")
                .text(305, 145, "three")
                .text(50, 180, "Below the table");
        assertThat(sheet.read())
                .containsExactly("Above the table", "[1, , ]", "[, two, ]", "[, , three]", "Below the table");
    }

    @Test
    void wordTooLongForItsCell_isOneAgain() {
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 100, 165, 320}, new double[] {100, 150, 200})
                .text(55, 105, "1")
                .text(102, 105, "антикорупцій")
                .text(102, 117, "ного плану")
                .text(170, 105, "антикорупційного плану")
                .text(55, 155, "2")
                .text(102, 155, "передбачених")
                .text(102, 167, "осіб у складі")
                .text(170, 155, "виконавец")
                .text(170, 167, "ь");
        assertThat(sheet.read())
                .containsExactly(
                        "[1, антикорупційного плану, антикорупційного плану]",
                        "[2, передбачених осіб у складі, виконавець]");
    }

    @Test
    void wrappedAndHyphenatedLines_areJoined() {
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 100, 200}, new double[] {100, 150, 170})
                .text(55, 105, "1")
                .text(105, 105, "The depart-")
                .text(105, 117, "ment trains")
                .text(105, 129, "its people")
                .text(55, 155, "2")
                .text(105, 155, "More");
        assertThat(sheet.read()).containsExactly("[1, The department trains its people]", "[2, More]");
    }

    @Test
    void tablesBesideEachOther_areTwo() {
        Sheet sheet = new Sheet()
                .grid(new double[] {50, 100, 200}, YS)
                .grid(new double[] {300, 350, 450}, YS)
                .text(55, 105, "a")
                .text(105, 105, "b")
                .text(305, 105, "c")
                .text(355, 105, "d")
                .text(55, 125, "e")
                .text(305, 125, "f");
        assertThat(sheet.read()).containsExactly("[a, b]", "[e, ]", "[, ]", "[c, d]", "[f, ]", "[, ]");
    }

    @Test
    void dashedDoubleAndSkewedLines_areLines() {
        Sheet sheet = new Sheet().across(140, 50, 300).down(50, 100, 140).down(300, 100, 140);
        for (double x = 50; x < 300; x += 4) {
            sheet.across(120, x, x + 2);
        }
        sheet.across(100, 50, 300).across(102, 50, 300);
        sheet.down(100, 100, 120).down(100.8, 120, 140);
        sheet.text(55, 105, "a").text(105, 105, "b").text(55, 125, "c").text(105, 125, "d");
        assertThat(sheet.read()).containsExactly("[a, b]", "[c, d]");
    }
}
