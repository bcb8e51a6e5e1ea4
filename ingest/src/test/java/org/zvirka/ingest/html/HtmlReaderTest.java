package org.zvirka.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.given.Shown;

final class HtmlReaderTest {

    @Test
    void spans_areKept() {
        assertThat(
                        shown(
                                "<table><tr><td rowspan=2>1<td colspan=2>Навчання<tr><td>а<td>б<tr><td colspan=3>Розділ</table>"))
                .isEqualTo("""
                        | 1 {2x1} | Навчання {1x2} |
                        | а | б |
                        | Розділ {1x3} |""");
    }

    @Test
    void rowSpanZero_reachesToTheEndOfItsSection() {
        assertThat(shown(
                        "<table><tbody><tr><td rowspan=0>1<td>а<tr><td>б</tbody><tbody><tr><td>2<td>в</tbody></table>"))
                .isEqualTo("""
                        | 1 {2x1} | а |
                        | б |
                        | 2 | в |""");
    }

    @Test
    void tableUsedForLayout_isNoTable() {
        assertThat(
                        shown(
                                "<table><tr><td>Меню зліва</td><td><h1>План заходів</h1><table><tr><th>№<th>Захід<tr><td>1<td>Навчання"
                                        + " посадових осіб органу<tr><td>2<td>Перевірка декларацій посадових осіб</table></td></tr></table>"))
                .isEqualTo("""
                        Меню зліва
                        # План заходів
                        | № | Захід |
                        | 1 | Навчання посадових осіб органу |
                        | 2 | Перевірка декларацій посадових осіб |""");
    }

    @Test
    void menusOfASavedPage_areDropped() {
        String menu =
                "<ul><li><a href=1>Головна</a><li><a href=2>Новини</a><li><a href=3>Документи</a><li><a href=4>Контакти</a></ul>";
        assertThat(shown("<nav><p>Шлях</p></nav><div class=top>" + menu
                        + "</div><h2>План</h2><p>Текст із <a href=5>посиланням</a></p>"
                        + "<script>var x='Скрипт';</script>"))
                .isEqualTo("## План\nТекст із посиланням");
    }

    @Test
    void tableOfLinks_staysATable() {
        assertThat(shown("<div><table><tr><td><a href=1>План 2020</a><td><a href=2>Звіт 2020</a>"
                        + "<tr><td><a href=3>План 2021</a><td><a href=4>Звіт 2021</a></table></div>"))
                .isEqualTo("| План 2020 | Звіт 2020 |\n| План 2021 | Звіт 2021 |");
    }

    @Test
    void orderedList_isNumberedAsBrowsersDo() {
        assertThat(shown("<table><tr><td>1<td><ol start=3><li>Навчання<li>Перевірка</ol><tr><td>2<td>а</table>"))
                .isEqualTo("| 1 | 3. Навчання / 4. Перевірка |\n| 2 | а |");
    }

    @Test
    void hiddenParts_areLeftOutAndTold() {
        byte[] page = page("<p>Видно<span style='display: none'>таємно</span></p>");
        assertThat(Shown.blocks(page, "a.html")).isEqualTo("Видно");
        assertThat(Shown.findings(page, "a.html")).isEqualTo("HIDDEN_TEXT");
    }

    @Test
    void lineBreaksOfTheSource_areNoBreaks() {
        assertThat(shown("<p>Навчання\n   посадових<br>осіб</p>")).isEqualTo("Навчання посадових / осіб");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-U", "UTF-8"})
    void namedCharset_isUsed(String charset) {
        byte[] page = ("<html><head><meta charset=" + charset + "></head><body><p>Навчання їх</p></body></html>")
                .getBytes(Charset.forName(charset));
        assertThat(Shown.blocks(page, "a.html")).isEqualTo("Навчання їх");
    }

    @Test
    void unnamedCharset_isToldFromTheLetters() {
        byte[] page = "<html><body><p>Навчання посадових осіб щодо запобігання корупції</p></body></html>"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(Shown.blocks(page, "a.html")).isEqualTo("Навчання посадових осіб щодо запобігання корупції");
    }

    private static String shown(String body) {
        return Shown.blocks(page(body), "a.html");
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Сайт</title></head><body>" + body
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
