package org.zvirka.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.reference.ReferenceReader.Cited;

class ReferenceReaderTest {

    private static final ReferenceReader READER = ReferenceReader.bundled(new Lemmas());

    private static String notation(Cited cited) {
        return String.join(
                "/",
                cited.reference().type(),
                cited.reference().title(),
                cited.reference().date(),
                cited.reference().number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            вимог Закону України «Про запобігання корупції»               | закон/Про запобігання корупції//
            Закону України “Про доступ до інформації”                     | закон/Про доступ до інформації//
            Закону України "Про доступ до інформації" від 13.01.2011 № 2939-VI | закон/Про доступ до інформації/2011-01-13/2939-VI
            Закон України від 14.10.2014 № 1700-VII «Про запобігання корупції» | закон/Про запобігання корупції/2014-10-14/1700-VII
            частини першої статті 45 Закону України «Про запобігання корупції» | закон/Про запобігання корупції//
            наказ НАЗК від 28.12.2021 № 830/21                            | наказ//2021-12-28/830/21
            наказом від 3 березня 2022 року № 17-к                        | наказ//2022-03-03/17-к
            розпорядження Кабінету Міністрів України від 24 травня 2017 р. № 415-р. | розпорядження//2017-05-24/415-р
            розпорядженням міського голови від 06.07.2023 № Р-9/06 “Порядок обліку” | розпорядження/Порядок обліку/2023-07-06/Р-9/06
            рішення Вишневської міської ради від 12.02.2021 №12-5/VIII    | рішення//2021-02-12/12-5/VIII
            постанова КМУ від 26.11.2008 № 1040                           | постанова//2008-11-26/1040
            наказ від «12» січня 2022 року № 5                            | наказ//2022-01-12/5
            договір №26 від 26.03.2021                                    | договір//2021-03-26/26
            лист від 16.09.2021 №43178/1/16-2021                          | лист//2021-09-16/43178/1/16-2021
            листом від 12.11.2021 7.1-119/1-21 надіслано                  | лист//2021-11-12/7.1-119/1-21
            Указ Президента України №5/2019 від 29.07.2019 «Про заходи»   | указ/Про заходи/2019-07-29/5/2019
            протокол засідання комісії від 02.02.2022 № 3                 | протокол//2022-02-02/3
            листами управління: від 18.02.2021 № 17, від 16.03.2021 № 18  | лист//2021-02-18/17 + лист//2021-03-16/18
            листами управління від 18.02.2021 № 17, від 16.03.2021 № 18 та № 19 | лист//2021-02-18/17 + лист//2021-03-16/18 + лист///19
            статті 172 Кримінального кодексу України                      | кодекс/Кримінальний кодекс України//
            Кодексу України про адміністративні правопорушення            | кодекс/Кодекс України про адміністративні правопорушення//
            Кодексу законів про працю України                             | кодекс/Кодекс законів про працю України//
            Конституції України                                           | конституція/Конституція України//
            Закон України «Про внесення змін до Закону України «Про пошту»» | закон/Про внесення змін до Закону України «Про пошту»//
            наказ про відпустку                                           | ``
            рішення комісії, прийняте 12.03.2021                          | ``
            підготовлено договір оренди                                   | ``
            план заходів «Прозорий рік»                                   | ``
            лист «Про стан справ»                                         | ``
            щодо рішень у програмі «Перше вікно»                          | ``
            законодавства України                                         | ``
            прийнято рішення. Надіслано лист від 01.02.2021 № 4           | лист//2021-02-01/4
            приказ министерства от 01.02.2021 № 4                         | наказ//2021-02-01/4
            """)
    void citations_areRead(String text, String expected) {
        assertThat(READER.read(text).stream().map(ReferenceReaderTest::notation).collect(Collectors.joining(" + ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void printedCitation_includesThePartOfTheAct() {
        String text = "Дотримання вимог ч. 2 ст. 45 Закону України «Про запобігання корупції» посадовими особами";

        assertThat(READER.read(text)).singleElement().satisfies(cited -> {
            assertThat(cited.reference().printed()).isEqualTo("ч. 2 ст. 45 Закону України «Про запобігання корупції»");
            assertThat(text.substring(cited.start(), cited.end()))
                    .isEqualTo(cited.reference().printed());
        });
    }

    @Test
    void anyText_isReadWithoutFailureAndWithItsWords() {
        String[] pieces = {
            "наказ ",
            "Закону України ",
            "«Про ",
            "»",
            "від ",
            "12.03.2021",
            " № ",
            "17/2-р",
            ", ",
            "(",
            ".",
            "\n",
            "ст. 4 ",
            "кодексу ",
            "\uD83D\uDE00",
            "“"
        };
        Random random = new Random(4_711);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String printed = text.toString();
            assertThat(READER.read(printed)).as(printed).allSatisfy(cited -> assertThat(
                            printed.substring(cited.start(), cited.end()).strip())
                    .isEqualTo(cited.reference().printed())
                    .isNotBlank());
        }
    }
}
