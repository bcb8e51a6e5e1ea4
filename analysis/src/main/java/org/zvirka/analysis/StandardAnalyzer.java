package org.zvirka.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.head.Head;
import org.zvirka.analysis.head.HeadReader;
import org.zvirka.analysis.language.Languages;
import org.zvirka.analysis.meaning.Meaning;
import org.zvirka.analysis.meaning.Meanings;
import org.zvirka.analysis.meaning.PlanFacts;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.structure.Structure;
import org.zvirka.analysis.structure.StructureReader;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Reads the structure, then the head, then what each measure means. */
final class StandardAnalyzer implements PlanAnalyzer {

    private final StructureReader structures;
    private final HeadReader heads;
    private final Meanings meanings;

    StandardAnalyzer(StructureReader structures, HeadReader heads, Meanings meanings) {
        this.structures = structures;
        this.heads = heads;
        this.meanings = meanings;
    }

    @Override
    public Plan analyze(SourceDocument document, List<ColumnChoice> choices) {
        Structure structure = structures.read(document, choices);
        Head head = heads.read(document, structure);
        List<String> prose = prose(document);
        String language = Languages.of(words(prose, structure));
        PlanFacts facts = new PlanFacts(head.kind(), head.yearFrom(), head.yearTo(), head.body(), language, prose);
        List<Meanings.Promise> promises = structure.rows().stream()
                .map(row -> new Meanings.Promise(row.number(), row.section(), row.printed()))
                .toList();
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(structure.findings());
        about(head, findings);
        List<Measure> measures = measures(document, structure, meanings.of(facts, promises), findings);
        return new Plan(
                document.id(),
                document.file(),
                document.mediaType(),
                language,
                head.title(),
                head.body(),
                head.bodyAlso(),
                head.kind(),
                head.yearFrom(),
                head.yearTo(),
                head.approvalOrNull(),
                structure.columns(),
                head.preamble(),
                measures,
                findings);
    }

    /** Measures first: letterheads and notes may be in another language. */
    private static String words(List<String> prose, Structure structure) {
        StringBuilder words = new StringBuilder();
        structure.rows().forEach(row -> words.append(row.printed().text()).append('\n'));
        prose.forEach(line -> words.append(line).append('\n'));
        return words.toString();
    }

    private static void about(Head head, List<Finding> findings) {
        if (head.body().isEmpty()) {
            findings.add(Finding.of(Finding.Kind.BODY_UNKNOWN, Origin.UNKNOWN));
        }
        if (head.yearFrom() == 0) {
            findings.add(Finding.of(Finding.Kind.PERIOD_UNKNOWN, Origin.UNKNOWN));
        }
    }

    private static List<Measure> measures(
            SourceDocument document, Structure structure, List<Meaning> meanings, List<Finding> findings) {
        List<Measure> measures = new ArrayList<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (int i = 0; i < structure.rows().size(); i++) {
            Structure.MeasureRow row = structure.rows().get(i);
            Meaning meaning = meanings.get(i);
            int occurrence =
                    occurrences.merge(row.number() + "\n" + row.printed().text(), 1, Integer::sum);
            measures.add(new Measure(
                    MeasureId.of(document.id(), row.number(), row.printed().text(), occurrence),
                    i + 1,
                    row.number(),
                    row.section(),
                    row.printed(),
                    meaning.status(),
                    meaning.timeliness(),
                    meaning.schedule(),
                    meaning.themes(),
                    meaning.parties(),
                    meaning.references(),
                    meaning.figures(),
                    meaning.evidence(),
                    row.origin()));
            meaning.findings().forEach(found -> findings.add(new Finding(found.kind(), row.origin(), found.details())));
        }
        return measures;
    }

    private static List<String> prose(SourceDocument document) {
        List<String> prose = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> prose.add(paragraph.text());
                case Heading heading -> prose.add(heading.text());
                case Table ignored -> {}
            }
        }
        return prose;
    }
}
