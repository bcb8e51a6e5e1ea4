package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.WordDiff.Change;
import org.zvirka.analysis.compare.WordDiff.Stretch;

class WordDiffTest {

    @Test
    void replacedWord_isRemovedThenAdded() {
        assertThat(WordDiff.of("Оновити розділ сайту", "Оновити рубрику сайту"))
                .containsExactly(
                        new Stretch(Change.KEPT, "Оновити "),
                        new Stretch(Change.REMOVED, "розділ "),
                        new Stretch(Change.ADDED, "рубрику "),
                        new Stretch(Change.KEPT, "сайту"));
    }

    @Test
    void caseApostropheAndPunctuation_areNoChange() {
        assertThat(WordDiff.of("Роз'яснення, щодо подарунків.", "роз’яснення щодо подарунків"))
                .containsExactly(new Stretch(Change.KEPT, "роз’яснення щодо подарунків"));
    }

    @Test
    void emptyTexts_areAllAddedOrRemoved() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("", "слово")).containsExactly(new Stretch(Change.ADDED, "слово"));
        assertThat(WordDiff.of("слово", " ")).containsExactly(new Stretch(Change.REMOVED, "слово"));
    }

    @Test
    void textsOfAnyLength_giveBackBothSides() {
        Random random = new Random(20201103);
        for (int round = 0; round < 200; round++) {
            String before = words(random, random.nextInt(30));
            String after = words(random, random.nextInt(30));
            List<Stretch> stretches = WordDiff.of(before, after);
            assertThat(side(stretches, Change.ADDED)).isEqualTo(before);
            assertThat(side(stretches, Change.REMOVED)).isEqualTo(after);
        }
        assertThat(WordDiff.of("а ".repeat(50_000), "б ".repeat(50_000))).hasSize(2);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 6).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));
    }

    private static String side(List<Stretch> stretches, Change without) {
        return stretches.stream()
                .filter(stretch -> stretch.change() != without)
                .map(Stretch::text)
                .collect(Collectors.joining())
                .strip();
    }
}
