package org.zvirka.index.language;

import java.util.Set;

/**
 * A word of a text.
 *
 * @param exact as it stands there, folded
 * @param lemmas its dictionary forms, itself where the dictionary does not know it; never empty
 * @param position 0 for the first word
 * @param start offset of its first character in the printed text
 * @param end offset behind its last one
 */
public record Word(String exact, Set<String> lemmas, int position, int start, int end) {

    public Word {
        lemmas = Set.copyOf(lemmas);
    }
}
