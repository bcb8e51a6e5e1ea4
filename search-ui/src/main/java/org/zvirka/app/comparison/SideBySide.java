package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.compare.Templates;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;

/**
 * Several bodies in one year.
 *
 * @param promised measures of plans by theme and body; of reports for a body that has no plan of the year
 * @param delivered measures of reports by theme and body
 * @param templates wordings that two or more of the bodies share
 */
public record SideBySide(
        int year, List<String> bodies, Matrix promised, Matrix delivered, List<Templates.Template> templates) {

    /** What a measure without a theme counts under. */
    public static final String NO_THEME = "";

    public SideBySide {
        bodies = List.copyOf(bodies);
        templates = List.copyOf(templates);
    }

    static SideBySide of(int year, List<String> bodies, Map<String, List<Plan>> documents) {
        Map<String, List<Measure>> promised = new LinkedHashMap<>();
        Map<String, List<Measure>> delivered = new LinkedHashMap<>();
        Templates templates = new Templates();
        for (String body : bodies) {
            List<Plan> here = documents.getOrDefault(body, List.of());
            List<Plan> reports = of(here, PlanKind.REPORT);
            List<Plan> plans = of(here, PlanKind.PLAN).isEmpty() ? reports : of(here, PlanKind.PLAN);
            if (!plans.isEmpty()) {
                promised.put(body, measures(plans));
            }
            if (!reports.isEmpty()) {
                delivered.put(body, measures(reports));
            }
            measures(plans)
                    .forEach(
                            measure -> templates.offer(new Templates.Member(body, year, measure.id(), measure.text())));
        }
        Set<String> themes = new TreeSet<>();
        promised.values().forEach(list -> list.forEach(measure -> themes.addAll(themes(measure))));
        delivered.values().forEach(list -> list.forEach(measure -> themes.addAll(themes(measure))));
        return new SideBySide(
                year, bodies, matrix(themes, bodies, promised), matrix(themes, bodies, delivered), templates.of(2));
    }

    /** Themes that two or more of the other bodies have measures on and this one, whose documents are known, has not. */
    public List<String> lacks(String body) {
        return promised.rows().stream()
                .filter(theme -> promised.cell(theme, body)
                        .filter(tally -> tally.total() == 0)
                        .isPresent())
                .filter(theme -> bodies.stream()
                                .filter(other -> promised.cell(theme, other)
                                        .filter(tally -> tally.total() > 0)
                                        .isPresent())
                                .count()
                        >= Math.min(2, bodies.size() - 1))
                .toList();
    }

    /** Wordings that two or more of the other bodies share and this one, whose documents are known, has not. */
    public List<Templates.Template> lacksMeasures(String body) {
        return isKnown(body)
                ? templates.stream()
                        .filter(template -> !template.bodies().contains(body))
                        .toList()
                : List.of();
    }

    private boolean isKnown(String body) {
        return promised.rows().stream()
                .anyMatch(theme -> promised.cell(theme, body).isPresent());
    }

    private static List<Plan> of(List<Plan> documents, PlanKind kind) {
        return documents.stream().filter(plan -> plan.kind() == kind).toList();
    }

    private static List<Measure> measures(List<Plan> documents) {
        return documents.stream().flatMap(plan -> plan.measures().stream()).toList();
    }

    private static List<String> themes(Measure measure) {
        return measure.themes().isEmpty() ? List.of(NO_THEME) : measure.themes();
    }

    private static Matrix matrix(Set<String> themes, List<String> bodies, Map<String, List<Measure>> measures) {
        Map<String, Map<String, Tally>> cells = new LinkedHashMap<>();
        for (String theme : themes) {
            Map<String, Tally> line = new LinkedHashMap<>();
            measures.forEach((body, list) -> line.put(
                    body,
                    Tally.of(list.stream()
                            .filter(measure -> themes(measure).contains(theme))
                            .toList())));
            cells.put(theme, line);
        }
        Map<String, Tally> totals = new LinkedHashMap<>();
        cells.forEach((theme, line) -> totals.put(theme, line.values().stream().reduce(Tally.NONE, Tally::plus)));
        return new Matrix(new ArrayList<>(themes), bodies, cells, totals);
    }
}
