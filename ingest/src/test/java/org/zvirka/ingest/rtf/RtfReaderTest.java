package org.zvirka.ingest.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;

final class RtfReaderTest {

    @Test
    void row_hasTheCellsItDescribes() {
        assertThat(
                        shown(
                                "\\trowd\\cellx1000\\cellx5000\\intbl 1\\cell Zakhid\\cell\\row"
                                        + "\\trowd\\cellx1000\\cellx5000\\intbl 2\\cell Navchannia\\par perevirka\\cell\\row\\pard End\\par"))
                .isEqualTo("| 1 | Zakhid |\n| 2 | Navchannia / perevirka |\nEnd");
    }

    @Test
    void mergedCells_spanRowsAndColumns() {
        assertThat(shown("\\trowd\\clvmgf\\cellx1000\\cellx3000\\cellx5000\\intbl A\\cell B\\cell C\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx3000\\clmrg\\cellx5000\\intbl\\cell D\\cell\\cell\\row"
                        + "\\trowd\\cellx5000\\intbl E\\cell\\row"))
                .isEqualTo("""
                        | A {2x1} | B | C |
                        | D {1x2} |
                        | E {1x3} |""");
    }

    @Test
    void widerCell_spansTheColumnsAboveIt() {
        assertThat(shown("\\trowd\\cellx1000\\cellx3000\\cellx5000\\intbl 1\\cell 2\\cell 3\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx5000\\intbl 4\\cell 5\\cell\\row"))
                .isEqualTo("| 1 | 2 | 3 |\n| 4 | 5 {1x2} |");
    }

    @Test
    void codePage1251_isDecoded() {
        assertThat(shown(escaped("Навчання їх ґрунтовне", "windows-1251"))).isEqualTo("Навчання їх ґрунтовне");
    }

    @Test
    void charsetOfAFont_isUsedForItsText() {
        String fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}";
        assertThat(shown(fonts + "\\f1 " + escaped("строк", "windows-1251") + "\\par"))
                .isEqualTo("строк");
    }

    @Test
    void unicodeEscapes_areDecodedAndTheirSubstitutesSkipped() {
        assertThat(shown("\\u1087?\\u1083?\\u1072?\\u1085? \\u8470?1 {\\uc0\\u1111}{\\uc2\\u1108??}"))
                .isEqualTo("план №1 їє");
    }

    @Test
    void charactersBeyondTheBasicPlane_areSurrogatePairs() {
        assertThat(shown("\\u-10179?\\u-8704?")).isEqualTo("😀");
    }

    @Test
    void hiddenDeletedAndFootnoteText_isKeptOut() {
        byte[] file = Office.rtf("Vydno{\\v taiemno}{\\deleted stare}{\\footnote \\pard vynoska}\\par");
        assertThat(Shown.blocks(file, "a.rtf")).isEqualTo("Vydno");
        assertThat(Shown.findings(file, "a.rtf").lines())
                .containsExactlyInAnyOrder("HIDDEN_TEXT", "TRACKED_CHANGES", "FOOTNOTE vynoska");
    }

    @Test
    void automaticNumber_isTheOneStoredBesideIt() {
        assertThat(shown("{\\listtext\\pard\\plain 1)\\tab}Navchannia\\par{\\listtext 2)\\tab}Perevirka\\par"))
                .isEqualTo("1) Navchannia\n2) Perevirka");
    }

    @Test
    void paragraphPropertiesOfAGroup_endWithIt() {
        assertThat(shown("\\trowd\\cellx1000\\cellx5000\\pard\\intbl{\\listtext\\pard\\plain 1)\\tab}\\cell"
                        + " Navchannia\\par{\\listtext\\pard\\plain a)\\tab}vchasne\\cell\\row"))
                .isEqualTo("| 1) | Navchannia / a) vchasne |");
    }

    @Test
    void nestedTable_isPartOfItsCell() {
        assertThat(shown("\\trowd\\cellx1000\\cellx5000\\intbl A dovhyi tekst, iakyi stoit u komirtsi\\cell"
                        + "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\cellx5000\\nestrow}"
                        + "\\pard\\intbl\\itap1\\cell\\row"))
                .isEqualTo("| A dovhyi tekst, iakyi stoit u komirtsi | x y |");
    }

    @Test
    void tablesOfFontsAndPictures_areNotText() {
        assertThat(
                        shown(
                                "{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator X;}{\\pict\\pngblip 89504e47}Text"))
                .isEqualTo("Text");
    }

    private static String shown(String body) {
        return Shown.blocks(Office.rtf(body), "a.rtf");
    }

    private static String escaped(String text, String charset) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            out.append(b < 0 ? "\\'" + Integer.toHexString(b & 0xff) : String.valueOf((char) b));
        }
        return out.toString();
    }
}
