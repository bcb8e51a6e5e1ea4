package org.zvirka.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.analysis.meaning.Meaning;
import org.zvirka.analysis.meaning.Meanings;
import org.zvirka.analysis.meaning.PlanFacts;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.timeliness.TimelinessReader;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** Asks for the meanings of some measures; of the prose only what was printed before the table is still known. */
final class MeaningAgain implements Understanding {

    /** What meanings may find. */
    private static final Set<Finding.Kind> OF_MEANING =
            EnumSet.of(Finding.Kind.DEADLINE_NOT_UNDERSTOOD, Finding.Kind.STATUS_CONTRADICTED);

    private final Meanings meanings;

    MeaningAgain(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public Plan again(Plan plan, Set<MeasureId> measures) {
        List<Measure> wanted = plan.measures().stream()
                .filter(measure -> measures.contains(measure.id()))
                .toList();
        if (wanted.isEmpty()) {
            return plan;
        }
        PlanFacts facts = new PlanFacts(
                plan.kind(), plan.yearFrom(), plan.yearTo(), plan.body(), plan.language(), plan.preamble());
        List<Meaning> meant = meanings.of(facts, promises(plan.measures()), promises(wanted));
        List<Measure> all = new ArrayList<>(plan.measures());
        List<Finding> findings = without(plan.findings(), wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Measure measure = wanted.get(i);
            all.set(all.indexOf(measure), with(measure, meant.get(i)));
            meant.get(i)
                    .findings()
                    .forEach(found -> findings.add(new Finding(found.kind(), measure.origin(), found.details())));
        }
        return plan.with(all, findings);
    }

    @Override
    public Measure inTime(Plan plan, Measure measure) {
        PlanFacts facts = new PlanFacts(
                plan.kind(), plan.yearFrom(), plan.yearTo(), plan.body(), plan.language(), plan.preamble());
        TimelinessReader.Judgement judgement =
                meanings.inTime(facts, measure.printed(), measure.schedule(), measure.status());
        List<Evidence> evidence = new ArrayList<>(measure.evidence());
        evidence.removeIf(each -> each.value().equals("timeliness"));
        judgement.evidence().ifPresent(evidence::add);
        return new Measure(
                measure.id(),
                measure.ordinal(),
                measure.number(),
                measure.section(),
                measure.printed(),
                measure.status(),
                judgement.timeliness(),
                measure.schedule(),
                measure.themes(),
                measure.parties(),
                measure.references(),
                measure.figures(),
                evidence,
                measure.origin());
    }

    private static List<Meanings.Promise> promises(List<Measure> measures) {
        return measures.stream()
                .map(measure -> new Meanings.Promise(measure.number(), measure.section(), measure.printed()))
                .toList();
    }

    private static List<Finding> without(List<Finding> findings, List<Measure> wanted) {
        Set<Origin> places = new HashSet<>();
        wanted.forEach(measure -> places.add(measure.origin()));
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(finding -> OF_MEANING.contains(finding.kind()) && places.contains(finding.origin()));
        return left;
    }

    private static Measure with(Measure measure, Meaning meaning) {
        return new Measure(
                measure.id(),
                measure.ordinal(),
                measure.number(),
                measure.section(),
                measure.printed(),
                meaning.status(),
                meaning.timeliness(),
                meaning.schedule(),
                meaning.themes(),
                meaning.parties(),
                meaning.references(),
                meaning.figures(),
                meaning.evidence(),
                measure.origin());
    }
}
