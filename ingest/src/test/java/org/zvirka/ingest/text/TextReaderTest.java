package org.zvirka.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.given.Shown;

final class TextReaderTest {

    private static final String PLAN =
            "План заходів із запобігання корупції\n\n№\tЗахід\tСтрок\n1\tПровести навчання її працівників\tчервень\n2\tПеревірити декларації\tлипень\n";

    private static final String READ = """
            План заходів із запобігання корупції
            | № | Захід | Строк |
            | 1 | Провести навчання її працівників | червень |
            | 2 | Перевірити декларації | липень |""";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-U", "IBM866", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingWithoutAMark_isTold(String charset) {
        // The code page 866 has no Ukrainian і: it is older than the letter's place on keyboards.
        String plan = charset.equals("IBM866") ? PLAN.replace('і', 'и').replace("її", "ее") : PLAN;
        String read = charset.equals("IBM866") ? READ.replace('і', 'и').replace("її", "ее") : READ;
        assertThat(Shown.blocks(plan.replace("№", "Н").getBytes(Charset.forName(charset)), "a.txt"))
                .isEqualTo(read.replace("№", "Н"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMark_isNotText(String charset) {
        assertThat(Shown.blocks(("\ufeff" + PLAN).getBytes(Charset.forName(charset)), "a.txt"))
                .isEqualTo(READ);
    }

    @Test
    void bytesThatMeanNothing_areTold() {
        byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xff;
        assertThat(Shown.findings(bytes, "a.txt")).isEqualTo("ENCODING_DOUBTFUL UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"a.csv,;", "a.csv,','", "a.tsv,'\t'", "a.csv,'\t'"})
    void delimitedValues_areRows(String name, String delimiter) {
        String text = "№;Захід;Строк\n1;\"Навчання; \"\"перше\"\"\nдруге\";червень\n".replace(";", delimiter);
        assertThat(Shown.blocks(text.getBytes(StandardCharsets.UTF_8), name))
                .isEqualTo("""
                | № | Захід | Строк |
                | 1 | Навчання; "перше" / друге | червень |""".replace("; ", delimiter.equals("\t") ? " " : delimiter + " "));
    }

    @Test
    void titleAndSignatureOfACsvFile_areNoRows() {
        String text = """
                План заходів;;;
                ;;;
                №;Захід;Строк;Хто
                1;Навчання;червень;відділ
                2;Звіт;;відділ
                ;;;
                ;Секретар ради;;О. Вигадана
                """;
        assertThat(Shown.blocks(text.getBytes(StandardCharsets.UTF_8), "a.csv")).isEqualTo("""
                План заходів
                | № | Захід | Строк | Хто |
                | 1 | Навчання | червень | відділ |
                | 2 | Звіт |  | відділ |
                | Секретар ради | О. Вигадана |""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;;;\n", "\"sep=;\"\n"})
    void lineThatSaysTheDelimiter_isNoRow(String said) {
        String text = said + "№;Захід, строк\n1;Навчання, червень\n";
        assertThat(Shown.blocks(text.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isEqualTo("| № | Захід, строк |\n| 1 | Навчання, червень |");
    }

    @Test
    void markdownTable_isATable() {
        assertThat(Shown.blocks("""
                # План

                | № | Захід |
                |---|:-----:|
                | 1 | **Навчання** |
                """.getBytes(StandardCharsets.UTF_8), "a.md"))
                .endsWith("| № | Захід |\n| 1 | Навчання |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Начальник відділу                Олена ВИГАДАНА",
                "Керівник ____________ О. Вигадана",
                "\nСекретар ради ______________"
            })
    void signatureBelowIndentedCells_isNoPartOfTheLast(String signature) {
        String text = "План\n\n\t№\n\tЗахід\n\tСтрок\n\n\t1\n\tПровести навчання\n\tчервень\n\n\t2\n"
                + "\tПеревірити декларації\n\tлипень\n" + signature + "\n";
        assertThat(Shown.blocks(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .contains("| 2 | Перевірити декларації | липень |\n");
    }

    @Test
    void brokenSurrogates_becomeReplacementCharacters() {
        byte[] text = "Захід \ud83d кінець\tтак\n1\t2\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[text.length + 2];
        marked[0] = (byte) 0xff;
        marked[1] = (byte) 0xfe;
        System.arraycopy(text, 0, marked, 2, text.length);
        marked[14] = 0x3d;
        marked[15] = (byte) 0xd8;
        assertThat(Shown.blocks(marked, "a.txt")).contains("Захід").contains("\ufffd");
    }

    @Test
    void lookalikes_areFoldedToTheScriptOfTheWord() {
        assertThat(Lookalikes.fold("зaxiд")).isEqualTo("захід");
        assertThat(Lookalikes.fold("оffісе")).isEqualTo("office");
        assertThat(Lookalikes.fold("HACC і НАБУ")).isEqualTo("HACC і НАБУ");
        assertThat(Lookalikes.fold("звiт ABC")).isEqualTo("звіт ABC");
    }
}
