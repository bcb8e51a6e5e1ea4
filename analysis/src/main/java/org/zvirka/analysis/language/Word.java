package org.zvirka.analysis.language;

import java.util.List;
import java.util.Set;

/**
 * A word in its text.
 *
 * @param start offset of the first character
 * @param end offset behind the last one
 * @param form as printed, lower case, apostrophes folded to '
 * @param lemmas dictionary forms, lower case; the form itself where the dictionary does not know it
 * @param tags grammar of all readings as the dictionary writes it, e.g. {@code verb:perf:impers}; empty where unknown
 */
public record Word(int start, int end, String form, Set<String> lemmas, List<String> tags) {

    public Word {
        lemmas = Set.copyOf(lemmas);
        tags = List.copyOf(tags);
    }

    /** Whether some reading of the word has all these marks, e.g. {@code is("verb", "past")}. */
    public boolean is(String... marks) {
        return tags.stream().anyMatch(tag -> List.of(tag.split(":")).containsAll(List.of(marks)));
    }

    public boolean hasLemma(String lemma) {
        return lemmas.contains(lemma);
    }

    /** Whether the form or some lemma begins with the letters. */
    public boolean startsWith(String letters) {
        return form.startsWith(letters) || lemmas.stream().anyMatch(lemma -> lemma.startsWith(letters));
    }
}
