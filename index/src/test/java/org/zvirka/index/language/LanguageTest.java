package org.zvirka.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private final Language language = new Language();

    @ParameterizedTest
    @CsvSource({
        "ПЕРЕВІРКА, перевірка",
        "п’ять, п'ять",
        "пʼять, п'ять",
        "п`ять, п'ять",
        "ґанок, ганок",
        "Ґанок, ганок",
        // Latin letters within a Cyrillic word.
        "зaкупівeль, закупівель",
        // Cyrillic letters within a Latin word.
        "dаtа, data",
        "навчан\u00adня, навчання",
        "конфлі\u0301кт, конфлікт",
        "и\u0306ти, йти",
        "Украі\u0308на, україна",
        "data, data",
        "обучение, обучение",
        "сосна, сосна",
        "cocoa, cocoa",
        "ВІЛ/СНІД, віл/снід"
    })
    void folded_evensOutWhatTheEyeTakesForTheSame(String printed, String folded) {
        assertThat(Folded.of(printed).text()).isEqualTo(folded);
    }

    @Test
    void words_knowTheirPlacesInThePrintedText() {
        String printed = "Пе\u00adревірка «п’яти» об\u2019єктів, и\u0306 ще 200 тис. грн";

        List<String> words = language.words(printed).stream()
                .map(word -> printed.substring(word.start(), word.end()))
                .toList();

        assertThat(words)
                .containsExactly("Пе\u00adревірка", "п’яти", "об\u2019єктів", "и\u0306", "ще", "200", "тис", "грн");
    }

    @Test
    void forms_ofAWordShareALemma() {
        for (List<String> forms : List.of(
                List.of("конфлікту", "конфліктами"),
                List.of("закупівель", "закупівлю"),
                List.of("декларацій", "деклараціями"),
                List.of("працівникам", "працівника"),
                List.of("об'єктів", "об’єктом"),
                List.of("корупційних", "корупційного"))) {
            assertThat(lemmas(forms.get(0))).as("%s", forms).containsAnyElementsOf(lemmas(forms.get(1)));
        }
    }

    @Test
    void wordsOfOtherLanguages_areTheirOwnLemmas() {
        for (String word : List.of("procurement", "contracts", "обучение", "сотрудников", "e-mail")) {
            assertThat(lemmas(word).get(0)).isEqualTo(word.equals("e-mail") ? "e" : word);
        }
    }

    @Test
    void noWord_isTooCommonToCount() {
        assertThat(language.words("і не в на до з the of and")).hasSize(9);
    }

    @Test
    void anyText_isCutWithinItsBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x500 : 0x10000));
            }
            int before = 0;
            for (Word word : language.words(text.toString())) {
                assertThat(word.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                assertThat(word.end()).as("seed %d", seed).isGreaterThan(word.start());
                before = word.end();
            }
            assertThat(before).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void halfACharacter_doesNotHideTheWordsAroundIt() {
        assertThat(language.words("літак \ud800 корабель \udc00"))
                .extracting(Word::exact)
                .containsExactly("літак", "корабель");
    }

    @Test
    void synonyms_matchTheLongestNameInAnyForm() {
        Synonyms synonyms =
                Synonyms.of(List.of("# зауваження", "", "СВД = Служба вигаданих доріг = дорслужба"), language);

        Synonyms.Match full = synonyms.at(language.words("службі вигаданих доріг написати"));
        Synonyms.Match none = synonyms.at(language.words("служба доріг"));

        assertThat(full.length()).isEqualTo(3);
        assertThat(full.others()).hasSize(2);
        assertThat(none.length()).isZero();
    }

    @Test
    void bundledSynonyms_areRead() {
        assertThat(Synonyms.bundled(language).at(language.words("НАЗК")).length())
                .isEqualTo(1);
    }

    private List<String> lemmas(String word) {
        return language.words(word).stream()
                .flatMap(each -> each.lemmas().stream())
                .toList();
    }
}
