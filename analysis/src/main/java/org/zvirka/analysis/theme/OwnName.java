package org.zvirka.analysis.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;

/** The name of the body a plan belongs to: "Tax Office" in a measure of the Tax Office does not make it one on taxes. */
final class OwnName {

    /** A word or two in common are chance; more than half of the name in a row are the name. */
    private static final int LEAST_WORDS = 2;

    private final List<Word> name;

    OwnName(String body, Lemmas lemmas) {
        this.name = lemmas.of(body);
    }

    /** The words without those that repeat the name, whole or in part. */
    List<Word> without(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = length(words, i);
            if (length < LEAST_WORDS || length * 2 <= name.size()) {
                kept.add(words.get(i));
                i++;
            } else {
                i += length;
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** How many words from {@code at} on go along with some part of the name. */
    private int length(List<Word> words, int at) {
        int longest = 0;
        for (int from = 0; from < name.size(); from++) {
            int length = 0;
            while (at + length < words.size()
                    && from + length < name.size()
                    && !Collections.disjoint(
                            words.get(at + length).lemmas(),
                            name.get(from + length).lemmas())) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
