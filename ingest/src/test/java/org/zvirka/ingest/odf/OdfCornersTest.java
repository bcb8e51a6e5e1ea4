package org.zvirka.ingest.odf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;

/** What conditions hide, what changed, what stands in shapes, where numbers and values are kept. */
final class OdfCornersTest {

    private static final String NUMBERS =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
                    + " style:num-suffix=\".\"/></text:list-style>";

    @Test
    void trackedChanges_areTold() {
        assertThat(Shown.findings(
                        Office.odt(
                                "<text:p>до <text:change text:change-id=\"c\"/><text:change-start text:change-id=\"d\"/>1 липня"
                                        + "<text:change-end text:change-id=\"d\"/></text:p>",
                                ""),
                        "a.odt"))
                .isEqualTo("TRACKED_CHANGES");
    }

    @Test
    void textHiddenByACondition_isShownWhereTheConditionDoesNotHold() {
        byte[] file = Office.odt(
                "<text:p>А<text:hidden-text text:is-hidden=\"false\">б</text:hidden-text></text:p>"
                        + "<text:p>таємно<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>"
                        + "<text:p>видно<text:hidden-paragraph text:is-hidden=\"false\"/></text:p>"
                        + "<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>таємно</text:p></text:section>"
                        + "<text:section text:display=\"condition\"><text:p>теж видно</text:p></text:section>",
                "");
        assertThat(Shown.blocks(file, "a.odt")).isEqualTo("Аб\nвидно\nтеж видно");
        assertThat(Shown.findings(file, "a.odt")).isEqualTo("HIDDEN_TEXT");
    }

    @Test
    void wordsOfAShape_areAParagraphOfTheirOwn() {
        assertThat(shown(
                        "<text:p>План<draw:custom-shape><text:p>Додаток</text:p></draw:custom-shape> заходів</text:p>",
                        ""))
                .isEqualTo("План заходів\nДодаток");
    }

    @Test
    void tableInAShape_isATable() {
        String row = "<x:table-row><x:table-cell><text:p>1</text:p></x:table-cell><x:table-cell><text:p>Захід</text:p>"
                + "</x:table-cell></x:table-row>";
        assertThat(shown(
                        "<text:p>План<draw:custom-shape><x:table"
                                + " xmlns:x=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">"
                                + row + row + "</x:table></draw:custom-shape></text:p>",
                        ""))
                .isEqualTo("План\n| 1 | Захід |\n| 1 | Захід |");
    }

    @Test
    void embeddedWorkbook_isTold() {
        byte[] file = Office.odt(
                "<text:p>План<draw:frame><draw:object xlink:href=\"./Object 1\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>"
                        + "<draw:image/></draw:frame></text:p>",
                "");
        assertThat(Shown.findings(file, "a.odt")).isEqualTo("PART_NOT_READ Object 1");
    }

    @Test
    void listStyleOfTheParagraphStyle_givesTheNumbers() {
        String styles =
                NUMBERS + "<style:style style:name=\"B\" style:family=\"paragraph\" style:list-style-name=\"L\"/>"
                        + "<style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>";
        String item = "<text:list-item><text:p text:style-name=\"P\">Захід</text:p></text:list-item>";
        assertThat(shown("<text:list>" + item + item + "</text:list>", styles)).isEqualTo("1. Захід\n2. Захід");
    }

    @Test
    void numberStoredInTheText_isReadOnce() {
        String item = "<text:list-item><text:p><text:number>1.</text:number>Захід</text:p></text:list-item>";
        assertThat(shown("<text:p><text:number>7.</text:number>Захід</text:p>", NUMBERS))
                .isEqualTo("7. Захід");
        assertThat(shown("<text:list text:style-name=\"L\">" + item + "</text:list>", NUMBERS))
                .isEqualTo("1. Захід");
    }

    @Test
    void listsStartAndGoOn_asTheySay() {
        String list =
                "<text:list text:style-name=\"L\" %s><text:list-item %s><text:p>Захід</text:p></text:list-item></text:list>";
        String text = list.formatted("", "text:start-value=\"4\"") + "<text:p>далі</text:p>"
                + list.formatted("text:continue-numbering=\"true\"", "") + list.formatted("", "");
        assertThat(shown(text, NUMBERS)).isEqualTo("4. Захід\nдалі\n5. Захід\n1. Захід");
    }

    @Test
    void noteWithBlanksAndBreaks_isToldWhole() {
        byte[] file = Office.odt(
                "<text:p>Т<text:note><text:note-body><text:p>за<text:s text:c=\"2\"/>графіком<text:tab/>ради<text:line-break/>міста"
                        + "</text:p></text:note-body></text:note></text:p>",
                "");
        assertThat(Shown.findings(file, "a.odt")).isEqualTo("FOOTNOTE за графіком ради\nміста");
    }

    @Test
    void valuesStoredWithoutTheirText_areNotLost() {
        byte[] file = Office.ods(
                "<table:table table:name=\"А\"><table:table-row><table:table-cell office:value-type=\"string\""
                        + " office:string-value=\"Навчання\"/><table:table-cell office:value-type=\"float\" office:value=\"5\"/>"
                        + "</table:table-row></table:table>",
                "");
        assertThat(Shown.blocks(file, "a.ods")).isEqualTo("| Навчання | 5 |");
    }

    @Test
    void wordsOfShapesOnASheet_standBeforeTheTable() {
        String box = "<draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
        byte[] file = Office.ods(
                "<table:table table:name=\"А\"><table:shapes>" + box.formatted("ЗАТВЕРДЖЕНО") + "</table:shapes>"
                        + "<table:table-row><table:table-cell>" + box.formatted("наказ")
                        + "</table:table-cell></table:table-row>"
                        + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell>"
                        + "<text:p>Захід</text:p></table:table-cell></table:table-row></table:table>",
                "");
        assertThat(Shown.blocks(file, "a.ods")).isEqualTo("ЗАТВЕРДЖЕНО\nнаказ\n| 1 | Захід |");
    }

    private static String shown(String text, String styles) {
        return Shown.blocks(Office.odt(text, styles), "a.odt");
    }
}
