package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.reference.ReferenceReader;

/** What the cells of a measure mention beside their main sense. Immutable; safe for use by several threads. */
final class Mentions {

    private static final double CITED = 0.9;

    private final ReferenceReader references;

    Mentions(Lemmas lemmas) {
        this.references = ReferenceReader.bundled(lemmas);
    }

    record Cited(List<Reference> references, List<Evidence> evidence) {}

    /** Acts of all cells, each once, in the order of the cells. */
    Cited acts(Printed printed) {
        List<Reference> acts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Set<Reference> seen = new HashSet<>();
        fields(printed).forEach((field, text) -> {
            for (ReferenceReader.Cited cited : references.read(text)) {
                Reference act = cited.reference();
                if (seen.add(new Reference(act.type(), act.title(), act.date(), act.number(), ""))) {
                    acts.add(act);
                    evidence.add(evidence("reference:" + act.type(), field, text, cited.start(), cited.end()));
                }
            }
        });
        return new Cited(acts, evidence);
    }

    private static Map<String, String> fields(Printed printed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", printed.text());
        fields.put("deadline", printed.deadline());
        fields.put("indicator", printed.indicator());
        fields.put("expected", printed.expected());
        fields.put("justification", printed.justification());
        fields.put("statusMark", printed.statusMark());
        fields.put("result", printed.result());
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static Evidence evidence(String value, String field, String text, int start, int end) {
        String rule = value.substring(0, value.indexOf(':')) + ": printed";
        return new Evidence(value, field, start, end, text.substring(start, end), rule, CITED);
    }
}
