package org.zvirka.analysis.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.language.Lemmas;

class PartyReaderTest {

    private static final PartyReader READER = PartyReader.bundled(new Lemmas());
    private static final Abbreviations NONE = Abbreviations.of(List.of());

    private static String names(String responsible, Abbreviations abbreviations) {
        return READER.read(responsible, abbreviations).stream()
                .map(owed -> owed.party().name())
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Юридичний відділ                                             | Юридичний відділ
            юридичний відділ,                                            | Юридичний відділ
            Управління економіки та торгівлі                             | Управління економіки та торгівлі
            Управління економіки, торгівлі та інвестицій                 | Управління економіки, торгівлі та інвестицій
            Відділ кадрів, юридичний відділ                              | Відділ кадрів + Юридичний відділ
            Відділ кадрів та юридичний відділ                            | Відділ кадрів + Юридичний відділ
            Відділ кадрів; сектор контролю; головний бухгалтер           | Відділ кадрів + Сектор контролю + Головний бухгалтер
            Відділ кадрів / сектор контролю                              | Відділ кадрів + Сектор контролю
            ВПК, УП                                                      | ВПК + УП
            УП та ВПК                                                    | УП + ВПК
            ВПК, секретар комісії, члени комісії                         | ВПК + Секретар комісії + Члени комісії
            Голова комісії та її члени                                   | Голова комісії та її члени
            Голови та члени комісій                                      | Голови та члени комісій
            Голова тендерного комітету, голови комісій та робочих груп   | Голова тендерного комітету + Голови комісій та робочих груп
            Керівники підприємств, установ, організацій                  | Керівники підприємств, установ, організацій
            Структурні підрозділи апарату та територіальні органи        | Структурні підрозділи апарату + Територіальні органи
            Установи та підприємства, що належать до сфери управління ради | Установи та підприємства, що належать до сфери управління ради
            Відділ цифрового розвитку, зв'язку і захисту інформації      | Відділ цифрового розвитку, зв'язку і захисту інформації
            Відділи: загальний, інформаційних технологій                 | Загальний відділ + Відділ інформаційних технологій
            Відділи: з питань кадрів, бухгалтерського обліку             | Відділ з питань кадрів + Відділ бухгалтерського обліку
            Конкурсні комісії: управління освіти, відділу культури       | Конкурсна комісія управління освіти + Конкурсна комісія відділу культури
            Відповідальні: відділ кадрів                                 | Відділ кадрів
            Начальник загального відділу Начальник відділу кадрів        | Начальник загального відділу + Начальник відділу кадрів
            Начальник відділу кадрів Головний спеціаліст з питань зв'язку | Начальник відділу кадрів + Головний спеціаліст з питань зв'язку
            Перший заступник Голови                                      | Перший заступник Голови
            Начальник Управління освіти                                  | Начальник Управління освіти
            Уповноважений підрозділ                                      | Уповноважений підрозділ
            Уповноважена особа з питань доброчесності                    | Уповноважена особа з питань доброчесності
            керівники структурних підрозділів                            | Керівники структурних підрозділів
            громадська рада (за згодою)                                  | Громадська рада
            Відділ кадрів (Коваль А.Б.)                                  | Відділ кадрів + Коваль А.Б.
            Відділ економіки (сектор закупівель), відділ кадрів          | Відділ економіки + Сектор закупівель + Відділ кадрів
            Коваль А.Б., Мельник В. Г.                                   | Коваль А.Б. + Мельник В. Г.
            Відділ кадрів разом з юридичним відділом                     | Відділ кадрів + Юридичний відділ
            Відділ кадрів за участю керівників структурних підрозділів   | Відділ кадрів + Керівники структурних підрозділів
            Управлінням освіти                                           | Управління освіти
            Юридичній службі                                             | Юридична служба
            - відділ кадрів - юридичний відділ                           | Відділ кадрів - юридичний відділ
            - Відділ кадрів - Юридичний відділ                           | Відділ кадрів + Юридичний відділ
            1. Відділ кадрів                                             | Відділ кадрів
            Відділ кадрів. Юридичний відділ                              | Відділ кадрів + Юридичний відділ
            Відділ кадрів, тощо                                          | Відділ кадрів
            КП «Водоканал», КУ "Центр, дім і сад"                        | КП «Водоканал» + КУ "Центр, дім і сад"
            Голова районної в місті ради, керуючий справами              | Голова районної в місті ради + Керуючий справами
            КУ «Дім (центр дозвілля) на Зеленій»                         | КУ «Дім (центр дозвілля) на Зеленій»
            Відділ кадрів, Відділ кадрів                                 | Відділ кадрів
            Legal department, internal audit unit                        | Legal department, internal audit unit
            -                                                            | ``
            `   `                                                        | ``
            """)
    void cell_isSplitIntoParties(String responsible, String expected) {
        assertThat(names(responsible, NONE)).isEqualTo(expected);
    }

    @Test
    void abbreviation_isNamedInFullWhereTheDocumentExplainsIt() {
        Abbreviations told = Abbreviations.of(List.of(
                "План виконує відділ з питань запобігання корупції (далі – ВЗК) разом із бухгалтерією.",
                "УЕТ – управління економіки та торгівлі"));

        assertThat(names("ВЗК, УЕТ, ВКК", told))
                .isEqualTo("Відділ з питань запобігання корупції + Управління економіки та торгівлі + ВКК");
    }

    @Test
    void abbreviationWhoseInitialsDiffer_staysAsPrinted() {
        Abbreviations told = Abbreviations.of(List.of("Голова ради Петрівської громади (ВЗК) затвердив план."));

        assertThat(told.of("ВЗК")).isEmpty();
    }

    @Test
    void printedWords_areThoseOfTheCell() {
        String cell = "Відділ кадрів (за згодою), юридичний відділ";

        assertThat(READER.read(cell, NONE)).allSatisfy(owed -> assertThat(cell.substring(owed.start(), owed.end()))
                .isEqualTo(owed.party().printed()));
        assertThat(READER.read(cell, NONE).getFirst().party().printed()).isEqualTo("Відділ кадрів (за згодою)");
    }

    @Test
    void anyText_isReadWithoutFailureAndWithItsWords() {
        String[] pieces = {
            "Відділ",
            " кадрів",
            ", ",
            " та ",
            "(",
            ")",
            "«",
            "»",
            "\"",
            ":",
            ";",
            "\n",
            ".",
            "Начальник ",
            "УП",
            " разом з ",
            "юридичний ",
            "Коваль А.Б.",
            "\uD83D\uDE00",
            " - ",
            "1. "
        };
        Random random = new Random(1_203);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String cell = text.toString();
            assertThat(READER.read(cell, NONE)).as(cell).allSatisfy(owed -> {
                assertThat(cell.substring(owed.start(), owed.end()))
                        .isEqualTo(owed.party().printed())
                        .isNotBlank();
                assertThat(owed.party().name()).isNotBlank();
            });
        }
    }
}
