package org.zvirka.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Measures printed one below the other in a cell, told from lists within one measure. */
final class CellItemsTest {

    @Test
    void countedLines_areMeasures() {
        assertThat(CellItems.of("1. Провести навчання.\n2. Підготувати звіт.\n3. Оприлюднити його."))
                .hasSize(3);
    }

    @Test
    void listOpenedByAColon_belongsToItsMeasure() {
        assertThat(CellItems.of("Провести перевірку:\n1) декларацій;\n2) закупівель;\n3) дозволів."))
                .hasSize(1);
    }

    @Test
    void listWithinACountedMeasure_partsNothing() {
        assertThat(CellItems.of(
                        "2. Провести перевірку:\n1) декларацій;\n2) закупівель;\n3) дозволів.\n3. Підготувати звіт."))
                .containsExactly(
                        "2. Провести перевірку:\n1) декларацій;\n2) закупівель;\n3) дозволів.", "3. Підготувати звіт.");
    }

    @Test
    void countingThatBeginsAnew_partsTheTaskBefore() {
        assertThat(CellItems.of("3. Підготувати звіт.\n1. Провести навчання.")).hasSize(2);
    }
}
