package org.zvirka.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.figure.FigureReader.Counted;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Figure;

class FigureReaderTest {

    private static final FigureReader READER = FigureReader.bundled(new Lemmas());

    private static String notation(Counted counted) {
        Figure figure = counted.figure();
        return (figure.value() == Math.rint(figure.value())
                        ? String.valueOf((long) figure.value())
                        : "" + figure.value())
                + " " + figure.unit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            проведено 9 семінарів                                 | 9 семінар
            Проведено 3 тематичні наради                          | 3 нарада
            охоплено 1 240 осіб                                   | 1240 особа
            звернулася 41 особа                                   | 41 особа
            інструктаж пройшли з 7 працівниками ради              | 7 працівник
            не менше 4 навчань                                    | 4 навчання
            понад 2200 інформаційних заходів                      | 2200 захід
            100 % працівників                                     | 100 %
            100% декларацій подано                                | 100 %
            зросла на 12,5 %                                      | 12.5 %
            0.5 кредиту                                           | 0.5 кредит
            видано 948 сертифікатів та 15 довідок                 | 948 сертифікат + 15 довідка
            перевірено 12 проєктів рішень                         | 12 проєкт рішення
            проєктів рішень міської ради - 300; розпоряджень – 45 | 300 проєкт рішення + 45 розпорядження
            кількість учасників – 45                              | 45 учасник
            Учасників: 60                                         | 60 учасник
            сплачено 15 тис. грн                                  | 15000 гривня
            на суму 1,5 млн гривень                               | 1500000 гривня
            проведено дві наради та п'ять семінарів               | 2 нарада + 5 семінар
            охоплено 2 тис. осіб                                  | 2000 особа
            у 2021 році                                           | ``
            проведено 12.03.2021                                  | ``
            12 березня 2021 року                                  | ``
            наказ від 12.03.2021 № 15 затверджено                 | ``
            відповідно до статті 45 Закону                        | ``
            статей 13, 25 та 30 Закону                            | ``
            3 метою навчання                                      | ``
            21 довідка та 32 листи                                | 21 довідка + 32 лист
            перевірено 5 з 11 виконавчих органів                  | 5 орган
            4 випадки конфлікту інтересів                         | 4 випадок
            перевірено 3-х підприємств                            | 3 підприємство
            надійшло 15 (п'ятнадцять) повідомлень                 | 15 повідомлення
            перевірено 100 відсотків осіб                         | 100 %
            3-го кварталу                                         | ``
            п. 3 плану заходів                                    | ``
            ч. 2 ст. 15 закону                                    | ``
            пункту 5 рішення                                      | ``
            протягом 10 днів                                      | ``
            за 1 робочий день                                     | ``
            1) Проведення нарад 2) Підготовка                     | ``
            1. Проведення нарад                                   | ``
            віком 19-25 років                                     | ``
            листом № 4.1.3-56/1-21                                | ``
            вул. Зелена, 29                                       | ``
            протягом 2021 державні органи                         | ``
            2025 рішень                                           | 2025 рішення
            семінари проведено                                    | ``
            `тел. 0-800-600-225`                                  | ``
            """)
    void figures_areRead(String text, String expected) {
        assertThat(READER.read(text).stream().map(FigureReaderTest::notation).collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
    }

    @Test
    void printedWords_beginWithTheirBound() {
        assertThat(READER.read("Проведено не менше 4 навчань на рік"))
                .singleElement()
                .satisfies(counted -> assertThat(counted.figure().printed()).isEqualTo("не менше 4 навчань"));
    }

    @Test
    void anyText_isReadWithoutFailureAndWithItsWords() {
        String[] pieces = {
            "9",
            " семінарів ",
            "1 240 ",
            "%",
            "осіб",
            " - ",
            ".",
            ", ",
            "(",
            "2021",
            " року ",
            "№ ",
            "тис. ",
            "грн",
            "п'ять ",
            "\n",
            "\uD83D\uDE00",
            "99999999999999999999",
            "0,5 "
        };
        Random random = new Random(815);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String printed = text.toString();
            assertThat(READER.read(printed)).as(printed).allSatisfy(counted -> {
                assertThat(printed.substring(counted.start(), counted.end()))
                        .isEqualTo(counted.figure().printed())
                        .isNotBlank();
                assertThat(counted.figure().value()).isFinite();
                assertThat(counted.figure().unit()).isNotBlank();
            });
        }
    }
}
