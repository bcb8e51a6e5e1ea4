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
        for (String tag : tags) {
            if (hasAll(tag, marks)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(String tag, String... marks) {
        for (String mark : marks) {
            if (!has(tag, mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark stands in a tag between its colons; asked for every word of a document, so without splitting. */
    private static boolean has(String tag, String mark) {
        for (int at = tag.indexOf(mark); at >= 0; at = tag.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            if ((at == 0 || tag.charAt(at - 1) == ':') && (end == tag.length() || tag.charAt(end) == ':')) {
                return true;
            }
        }
        return false;
    }

    public boolean hasLemma(String lemma) {
        return lemmas.contains(lemma);
    }

    public boolean hasLemmaOf(Set<String> some) {
        for (String lemma : lemmas) {
            if (some.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form or some lemma begins with the letters. */
    public boolean startsWith(String letters) {
        if (form.startsWith(letters)) {
            return true;
        }
        for (String lemma : lemmas) {
            if (lemma.startsWith(letters)) {
                return true;
            }
        }
        return false;
    }
}
