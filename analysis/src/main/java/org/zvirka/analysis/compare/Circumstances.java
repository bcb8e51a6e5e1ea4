package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;

/**
 * What stands round the words of a measure, read once for all its pairs.
 *
 * @param section families of the innermost heading
 * @param parties families of those who owe it
 * @param deadline folded, without years, so that a plan copied to the next year keeps its deadlines
 */
record Circumstances(Set<String> section, Set<String> parties, String deadline) {

    static List<Circumstances> of(List<Wording> wordings, WordingReader reader) {
        Map<String, Set<String>> read = new HashMap<>();
        List<Circumstances> all = new ArrayList<>();
        for (Wording wording : wordings) {
            Measure measure = wording.measure();
            String heading =
                    measure.section().isEmpty() ? "" : measure.section().getLast();
            all.add(new Circumstances(
                    read.computeIfAbsent(heading, reader::families),
                    read.computeIfAbsent(parties(measure), reader::families),
                    deadline(measure)));
        }
        return all;
    }

    static String deadline(Measure measure) {
        return WordingReader.withoutYears(measure.printed().deadline());
    }

    private static String parties(Measure measure) {
        return measure.parties().isEmpty()
                ? measure.printed().responsible()
                : measure.parties().stream().map(Party::name).collect(Collectors.joining(" "));
    }
}
