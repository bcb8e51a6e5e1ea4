package org.zvirka.ingest.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;

/** Notes and boxes in the middle of cells, code pages nobody names, files cut off. */
final class RtfCornersTest {

    private static final String ROW = "\\trowd\\cellx1000\\cellx5000\\intbl ";

    @Test
    void noteWithATable_leavesTheTableAroundItWhole() {
        byte[] file = Office.rtf(ROW + "1\\cell Navchannia{\\super\\chftn{\\footnote\\pard\\plain note "
                + "\\trowd\\cellx500\\cellx900\\intbl a\\cell b\\cell\\row\\pard tail\\par}} dali\\cell\\row" + ROW
                + "2\\cell Zvit\\cell\\row\\pard");
        assertThat(Shown.blocks(file, "a.rtf")).isEqualTo("| 1 | Navchannia dali |\n| 2 | Zvit |");
        assertThat(Shown.findings(file, "a.rtf")).isEqualTo("FOOTNOTE note a b\ntail");
    }

    @Test
    void boxInACell_followsItsParagraphAndIsReadOnce() {
        assertThat(shown(ROW + "1\\cell Zakhid{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}"
                        + "{\\shptxt\\pard\\plain persha\\par druha\\par}}{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext\\pard persha"
                        + "\\par}}}}} dali\\cell\\row" + ROW + "2\\cell Zvit\\cell\\row\\pard"))
                .isEqualTo("| 1 | Zakhid dali / persha / druha |\n| 2 | Zvit |");
    }

    @Test
    void tableInABox_isRead() {
        assertThat(shown("Dodatok{\\shp{\\*\\shpinst{\\shptxt " + ROW + "1\\cell Navchannia\\cell\\row" + ROW
                        + "2\\cell Zvit\\cell\\row\\pard\\par}}} do planu\\par"))
                .isEqualTo("Dodatok do planu\n| 1 | Navchannia |\n| 2 | Zvit |");
    }

    @Test
    void deletedEndOfAParagraph_joinsItWithTheNext() {
        assertThat(shown("odyn {\\deleted\\par }dva\\par")).isEqualTo("odyn dva");
    }

    @Test
    void wordsGivenTwice_areReadOnce() {
        assertThat(shown("{\\upr{PLAN}{\\*\\ud{\\u1087?\\u1083?\\u1072?\\u1085?}}} 1\\par"))
                .isEqualTo("план 1");
    }

    @Test
    void mergedCellWithWords_keepsThem() {
        assertThat(shown("\\trowd\\clmgf\\cellx1000\\clmrg\\cellx3000\\cellx5000\\intbl a\\cell b\\cell c\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx3000\\cellx5000\\intbl 1\\cell 2\\cell 3\\cell\\row\\pard"))
                .isEqualTo("| a / b {1x2} | c |\n| 1 | 2 | 3 |");
    }

    @Test
    void rowThatBeginsByItsPaddingFurtherRight_hasTheSameColumns() {
        assertThat(shown("\\trowd\\trleft-108\\cellx1000\\cellx5000\\intbl 1\\cell A\\cell\\row"
                        + "\\trowd\\trleft0\\cellx1108\\cellx5108\\intbl 2\\cell B\\cell\\row\\pard"))
                .isEqualTo("| 1 | A |\n| 2 | B |");
    }

    @Test
    void usualFont_givesItsCodePage() {
        String fonts =
                "{\\rtf1\\ansi\\ansicpg1252\\deff1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}";
        assertThat(read(fonts + escaped("перше ") + "{\\f0 caf\\'e9} {\\f0\\plain " + escaped("друге") + "}\\par}"))
                .isEqualTo("перше café друге");
    }

    @Test
    void codePageNobodyNames_isToldFromTheLetters() {
        assertThat(read("{\\rtf1\\ansi " + escaped("Навчання посадових осіб") + "\\par}"))
                .isEqualTo("Навчання посадових осіб");
        assertThat(read("{\\rtf1\\ansi\\ansicpg0{\\fonttbl{\\f0\\fcharset1 Arial;}}\\f0 caf\\'e9 d\\'e9j\\'e0\\par}"))
                .isEqualTo("café déjà");
    }

    @Test
    void lettersWrittenAsTheyAre_areRead() {
        byte[] file = "{\\rtf1\\ansi\\ansicpg1251\\pardНавчання\\b  їх\\par}".getBytes(Charset.forName("windows-1251"));
        assertThat(Shown.blocks(file, "a.rtf")).isEqualTo("Навчання їх");
    }

    @Test
    void marksOfSymbolFonts_areReadable() {
        assertThat(
                        read(
                                "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset2 Wingdings;}}"
                                        + "{\\f1\\'fc} {\\f1\\u-3844\\'fc} {\\field{\\*\\fldinst SYMBOL 252}{\\fldrslt\\f1\\'fc}}\\par}"))
                .isEqualTo("✓ ✓ ✓");
    }

    @Test
    void fileCutOff_isReadAsFarAsItGoesAndTold() {
        byte[] file = Office.rtf(ROW + "1\\cell Navchannia\\cell\\row" + ROW + "2\\cell Zvit");
        byte[] cut = java.util.Arrays.copyOf(file, file.length - 1);
        assertThat(Shown.blocks(cut, "a.rtf")).isEqualTo("| 1 | Navchannia |\n| 2 | Zvit |");
        assertThat(Shown.findings(cut, "a.rtf")).isEqualTo("TRUNCATED");
    }

    @Test
    void bytesBehindTheLastBrace_areNotPartOfTheFile() {
        String file = new String(Office.rtf("Plan\\par"), StandardCharsets.US_ASCII);
        assertThat(Shown.blocks((file + "}\0\0").getBytes(StandardCharsets.US_ASCII), "a.rtf"))
                .isEqualTo("Plan");
        assertThat(Shown.findings((file + "}\0\0").getBytes(StandardCharsets.US_ASCII), "a.rtf"))
                .isEmpty();
    }

    @Test
    void escapesWithSubstitutes_loseNoLetterBehindThem() {
        assertThat(shown("{\\u1087}lan \\uc2\\u1108\\'aa\\'ba \\uc1\\u1087\\'efx \\{\\}\\\\\\par"))
                .isEqualTo("пlan є пx {}\\");
    }

    private static String shown(String body) {
        return Shown.blocks(Office.rtf(body), "a.rtf");
    }

    private static String read(String file) {
        return Shown.blocks(file.getBytes(StandardCharsets.US_ASCII), "a.rtf");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("windows-1251"))) {
            out.append(b < 0 ? "\\'" + Integer.toHexString(b & 0xff) : String.valueOf((char) b));
        }
        return out.toString();
    }
}
