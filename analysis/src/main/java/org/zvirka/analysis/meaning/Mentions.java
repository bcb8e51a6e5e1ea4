package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.figure.FigureReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.party.Abbreviations;
import org.zvirka.analysis.party.PartyReader;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.reference.ReferenceReader;

/** What the cells of a measure mention beside their main sense. Immutable; safe for use by several threads. */
final class Mentions {

    private static final double CITED = 0.9;

    private static final double OWED = 0.9;
    private static final double COUNTED = 0.8;

    private final ReferenceReader references;
    private final FigureReader figures;
    private final PartyReader parties;

    Mentions(Lemmas lemmas) {
        this.references = ReferenceReader.bundled(lemmas);
        this.figures = FigureReader.bundled(lemmas);
        this.parties = PartyReader.bundled(lemmas);
    }

    record Cited(List<Reference> references, List<Evidence> evidence) {}

    record Told(List<Figure> figures, List<Evidence> evidence) {}

    record Owing(List<Party> parties, List<Evidence> evidence) {}

    /** The abbreviations a document explains in its prose or its cells. */
    static Abbreviations abbreviations(PlanFacts facts, List<Meanings.Promise> promises) {
        List<String> texts = new ArrayList<>(facts.prose());
        promises.forEach(promise -> texts.addAll(fields(promise.printed()).values()));
        promises.forEach(promise -> texts.add(promise.printed().responsible()));
        return Abbreviations.of(texts);
    }

    Owing parties(Printed printed, Abbreviations abbreviations) {
        List<Party> owing = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        String cell = printed.responsible();
        for (PartyReader.Owed owed : parties.read(cell, abbreviations)) {
            owing.add(owed.party());
            evidence.add(evidence("party:" + owed.party().name(), "responsible", cell, owed.start(), owed.end(), OWED));
        }
        return new Owing(owing, evidence);
    }

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
                    evidence.add(evidence("reference:" + act.type(), field, text, cited.start(), cited.end(), CITED));
                }
            }
        });
        return new Cited(acts, evidence);
    }

    /** Figures of what is aimed at and of what was done. */
    Told figures(Printed printed) {
        List<Figure> told = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Map<String, String> fields = fields(printed);
        fields.keySet().retainAll(Set.of("indicator", "expected", "result"));
        fields.forEach((field, text) -> {
            for (FigureReader.Counted counted : figures.read(text)) {
                told.add(counted.figure());
                evidence.add(evidence(
                        "figure:" + counted.figure().unit(), field, text, counted.start(), counted.end(), COUNTED));
            }
        });
        return new Told(told, evidence);
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

    private static Evidence evidence(String value, String field, String text, int start, int end, double confidence) {
        String rule = value.substring(0, value.indexOf(':')) + ": printed";
        return new Evidence(value, field, start, end, text.substring(start, end), rule, confidence);
    }
}
