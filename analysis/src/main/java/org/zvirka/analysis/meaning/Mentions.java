package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.figure.FigureReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
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

    /** Cells that tell what is aimed at and what was done. */
    private static final Set<String> COUNTING = Set.of("indicator", "expected", "result");

    private final Lemmas lemmas;
    private final ReferenceReader references;
    private final FigureReader figures;
    private final PartyReader parties;

    Mentions(Lemmas lemmas) {
        this.lemmas = lemmas;
        this.references = ReferenceReader.bundled(lemmas);
        this.figures = FigureReader.bundled(lemmas);
        this.parties = PartyReader.bundled(lemmas);
    }

    /** @param evidence of all of them */
    record Mentioned(List<Party> parties, List<Reference> references, List<Figure> figures, List<Evidence> evidence) {}

    /** The abbreviations a document explains in its prose or its cells. */
    static Abbreviations abbreviations(PlanFacts facts, List<Meanings.Promise> promises) {
        List<String> texts = new ArrayList<>(facts.prose());
        promises.forEach(promise -> texts.addAll(fields(promise.printed()).values()));
        promises.forEach(promise -> texts.add(promise.printed().responsible()));
        return Abbreviations.of(texts);
    }

    Mentioned of(Printed printed, Abbreviations abbreviations) {
        Mentioned mentioned = new Mentioned(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parties(printed.responsible(), abbreviations, mentioned);
        Set<Reference> seen = new HashSet<>();
        fields(printed).forEach((field, text) -> {
            List<Word> words = lemmas.of(text);
            acts(field, text, words, seen, mentioned);
            if (COUNTING.contains(field)) {
                figures(field, text, words, mentioned);
            }
        });
        return mentioned;
    }

    private void parties(String cell, Abbreviations abbreviations, Mentioned mentioned) {
        for (PartyReader.Owed owed : parties.read(cell, abbreviations)) {
            mentioned.parties().add(owed.party());
            mentioned
                    .evidence()
                    .add(evidence("party:" + owed.party().name(), "responsible", cell, owed.start(), owed.end(), OWED));
        }
    }

    /** @param seen acts of the cells before, without their printed words: each act counts once */
    private void acts(String field, String text, List<Word> words, Set<Reference> seen, Mentioned mentioned) {
        for (ReferenceReader.Cited cited : references.read(text, words)) {
            Reference act = cited.reference();
            if (seen.add(new Reference(act.type(), act.title(), act.date(), act.number(), ""))) {
                mentioned.references().add(act);
                mentioned
                        .evidence()
                        .add(evidence("reference:" + act.type(), field, text, cited.start(), cited.end(), CITED));
            }
        }
    }

    private void figures(String field, String text, List<Word> words, Mentioned mentioned) {
        for (FigureReader.Counted counted : figures.read(text, words)) {
            mentioned.figures().add(counted.figure());
            mentioned
                    .evidence()
                    .add(evidence(
                            "figure:" + counted.figure().unit(), field, text, counted.start(), counted.end(), COUNTED));
        }
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
