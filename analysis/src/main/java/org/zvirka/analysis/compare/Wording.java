package org.zvirka.analysis.compare;

import java.util.List;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;

/**
 * The words a measure is compared by.
 *
 * @param families content words by stem and by the list of words that mean the same; without function words and numbers
 * @param sequence the telling ones of these in the order of the text, without light words
 * @param names families of words that name one thing: in quotes, or with a capital inside a sentence
 * @param plain the text folded to letters and digits, without years, for telling "the same words"
 */
record Wording(Measure measure, Set<String> families, List<String> sequence, Set<String> names, String plain) {

    Wording {
        families = Set.copyOf(families);
        sequence = List.copyOf(sequence);
        names = Set.copyOf(names);
    }
}
