package org.zvirka.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.given.Shown;

/** Pages saved by office programs and by browsers, and pages that say of themselves what is not so. */
final class HtmlCornersTest {

    private static final String TABLE =
            "<table><tr><th>№<th>Захід<th>Строк<tr><td>1<td>%s<td>червень<tr><td>2<td>Звіт<td>липень</table>";

    private static final String SENTENCE = "Навчання посадових осіб щодо запобігання корупції";

    @Test
    void linksInACellOfData_areNoMenu() {
        assertThat(cell("Оприлюднено:<ul><li><a href=1>у січні</a><li><a href=2>у квітні</a><li><a href=3>у липні</a>"
                        + "<li><a href=4>у жовтні</a></ul>"))
                .isEqualTo("Оприлюднено: / у січні / у квітні / у липні / у жовтні");
    }

    @Test
    void menuBesideTheOnlyText_isDropped() {
        String menu =
                "<ul><li><a href=1>Головна</a><li><a href=2>Новини</a><li><a href=3>Ради</a><li><a href=4>Пошук</a></ul>";
        assertThat(Shown.blocks(page("<table><tr><td>" + menu + "<td><p>План заходів</p></table>"), "a.html"))
                .isEqualTo("План заходів");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ol style='border:none'>                       | 1. раз / 2. два
            <ol style='margin:0;list-style-type: lower-alpha'> | a. раз / b. два
            <ol style='list-style: upper-roman inside'>    | I. раз / II. два
            <ol type=A>                                    | A. раз / B. два
            <ol style='list-style:none'>                   | раз / два
            """)
    void orderedList_isNumberedByItsStyle(String list, String shown) {
        assertThat(cell(list + "<li>раз<li>два</ol>")).isEqualTo(shown);
    }

    @Test
    void itemWithParagraphs_hasItsNumberBeforeTheFirst() {
        assertThat(cell("<ol><li><p>раз</p><p>далі</p><li><div><p>два</p></div></ol>"))
                .isEqualTo("1. раз / далі / 2. два");
        assertThat(cell("<ol><li><p></p></ol>")).isEqualTo("1.");
        assertThat(cell("<ol><li><ol type=a><li>раз</ol><li>два</ol>")).isEqualTo("1. / a. раз / 2. два");
    }

    @Test
    void trackedChangesOfASavedPage_areReadAsAccepted() {
        byte[] page =
                page(TABLE.formatted("<del cite='x' datetime='2021'>старе</del><ins>нове</ins> <s>закреслено</s>"));
        assertThat(Shown.blocks(page, "a.html")).contains("| 1 | нове закреслено |");
        assertThat(Shown.findings(page, "a.html")).isEqualTo("TRACKED_CHANGES");
    }

    @Test
    void notesOfOfficePrograms_areKeptOutOfTheTextButNotLost() {
        byte[] libre = page(TABLE.formatted("Навчання<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>")
                + "<div id=sdfootnote1><p><a class=sdfootnotesym href='#sdfootnote1anc'>1</a>За графіком</p></div>");
        byte[] word = page(TABLE.formatted(
                        "Навчання<a href='#_ftn1' name='_ftnref1'><span><![if !supportFootnotes]>[1]<![endif]></span></a>")
                + "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> За графіком</p></div>");
        for (byte[] page : new byte[][] {libre, word}) {
            assertThat(Shown.blocks(page, "a.html"))
                    .contains("| 1 | Навчання |")
                    .doesNotContain("графіком");
            assertThat(Shown.findings(page, "a.html")).isEqualTo("FOOTNOTE За графіком");
        }
    }

    @Test
    void numberThatWordKeepsForOldBrowsers_isRead() {
        assertThat(
                        cell(
                                "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1)<span>&nbsp; </span>"
                                        + "</span><![endif]>Навчання<o:p></o:p></p><!--[if gte mso 9]><xml>сміття</xml><![endif]-->"))
                .isEqualTo("1) Навчання");
    }

    @Test
    void tableInACellOfAPlan_isWordsOfTheCell() {
        assertThat(cell(
                        "<table><tr><td>перший відділ<td>до першого червня кожного року<tr><td>другий відділ<td>до першого"
                                + " липня кожного року</table>"))
                .isEqualTo(
                        "перший відділ до першого червня кожного року / другий відділ до першого липня кожного року");
    }

    @Test
    void signatureBelowAnEmptyRowOfTheGrid_isNoRow() {
        String rows = "<tr><td>№<td>Захід<td>Строк<td>Хто<tr><td>1<td>Навчання<td>червень<td>відділ"
                + "<tr><td>2<td>Звіт<td>липень<td>відділ%s<tr><td><td>Секретар ради<td><td>О. Вигадана";
        String empty = "<tr><td><td><td><td><br>";
        assertThat(Shown.blocks(page("<table>" + rows.formatted(empty) + "</table>"), "a.html"))
                .endsWith("| 2 | Звіт | липень | відділ |\nСекретар ради О. Вигадана");
        assertThat(Shown.blocks(page("<table>" + rows.formatted("") + "</table>"), "a.html"))
                .endsWith("|  | Секретар ради |  | О. Вигадана |");
    }

    @ParameterizedTest
    @CsvSource({
        "meta, windows-1251, UTF-8",
        "meta, UTF-8, windows-1251",
        "meta, UTF-16, windows-1251",
        "script, windows-1251, KOI8-U",
        "meta, nonsense, windows-1251",
        "meta, UTF-8, UTF-16LE"
    })
    void charsetThatIsNotTheBytes_isNotBelieved(String element, String named, String real) {
        String meta = "<" + element + " charset=" + named + "></" + element + ">";
        byte[] page = ("<html><head>" + meta + "</head><body><p>" + SENTENCE + "</p></body></html>")
                .getBytes(Charset.forName(real));
        assertThat(Shown.blocks(page, "a.html")).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({"a.mht, ''", "a.doc, ''", "a, From: <Saved by a browser>"})
    void pageSavedWithItsPictures_isRead(String name, String first) {
        byte[] file = archive(
                first,
                "multipart/related; type=\"text/html\";\r\n boundary=\"--=_X\"",
                "text/html; charset=windows-1251");
        assertThat(Shown.blocks(file, name)).isEqualTo("| 1 | Навчання |\n| 2 | Звіт |");
    }

    @Test
    void letterWithAttachments_isUnsupported() {
        byte[] file = archive("From: a", "multipart/mixed; boundary=\"--=_X\"", "text/html; charset=windows-1251");
        assertThat(Shown.outcome(file, "a.eml"))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ReadOutcome.Reason.UNSUPPORTED));
    }

    private static byte[] archive(String first, String type, String pageType) {
        String page =
                "<html><body><table><tr><td>1<td>=CD=E0=E2=F7=E0=ED=ED=FF<tr><td>2<td>=C7=E2=\r\n=B3=F2</table></html>";
        String start = first.isEmpty() ? "" : first + "\r\nSubject: x\r\n";
        return (start + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n----=_X\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: " + pageType + "\r\n\r\n" + page
                        + "\r\n----=_X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_X--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String cell(String content) {
        return Shown.blocks(page(TABLE.formatted(content)), "a.html")
                .lines()
                .filter(line -> line.startsWith("| 1 |"))
                .map(line -> line.substring("| 1 | ".length(), line.length() - " | червень |".length()))
                .findFirst()
                .orElse("");
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
