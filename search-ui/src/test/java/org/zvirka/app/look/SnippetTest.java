package org.zvirka.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zvirka.index.Highlight;

class SnippetTest {

    @Test
    void whole_keepsEveryCharacter_whateverTheHighlights() {
        String text = "Провести навчання з конфлікту";
        List<Highlight> odd =
                List.of(new Highlight("text", 9, 17), new Highlight("text", 5, 12), new Highlight("text", 20, 900));
        assertThat(joined(Snippet.whole(text, odd))).isEqualTo(text);
    }

    @Test
    void marked_isWhatMatched() {
        assertThat(Snippet.whole("Провести навчання", List.of(new Highlight("text", 9, 17))))
                .containsExactly(new Snippet.Segment("Провести ", false), new Snippet.Segment("навчання", true));
    }

    @Test
    void around_beginsNearTheFirstMatch_andSaysThatItIsCut() {
        String text = "слово ".repeat(100) + "навчання" + " слово".repeat(100);
        int at = text.indexOf("навчання");
        List<Snippet.Segment> cut = Snippet.around(text, List.of(new Highlight("text", at, at + 8)), 200);
        assertThat(joined(cut))
                .startsWith("… ")
                .endsWith(" …")
                .contains("навчання")
                .hasSizeLessThan(220);
        assertThat(cut).anyMatch(segment -> segment.marked() && segment.text().equals("навчання"));
    }

    private static String joined(List<Snippet.Segment> segments) {
        return segments.stream().map(Snippet.Segment::text).collect(Collectors.joining());
    }
}
