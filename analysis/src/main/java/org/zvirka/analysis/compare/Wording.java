package org.zvirka.analysis.compare;

import java.util.Set;
import org.zvirka.analysis.plan.Measure;

/**
 * The words a measure is compared by.
 *
 * @param lemmas content words in their dictionary form, folded; without function words
 * @param families word families: the beginnings of long lemmas, so that "проведення" and "провести" meet
 * @param plain the text folded to letters and digits, for telling "the same words"
 */
record Wording(Measure measure, Set<String> lemmas, Set<String> families, String plain) {

    Wording {
        lemmas = Set.copyOf(lemmas);
        families = Set.copyOf(families);
    }
}
