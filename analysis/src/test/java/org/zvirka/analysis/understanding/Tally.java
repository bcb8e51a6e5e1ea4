package org.zvirka.analysis.understanding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Printed;
import tools.jackson.databind.JsonNode;

/** How many of a document's facts were read as written down. Confined to one thread. */
final class Tally {

    enum Figure {
        HEAD,
        NUMBER,
        SECTION,
        FIELD,
        STATUS
    }

    private final String name;
    private final Map<Figure, int[]> right = new EnumMap<>(Figure.class);
    private int expected;
    private int read;
    private int found;
    private int themesExpected;
    private int themesRead;
    private int themesRight;

    Tally(String name) {
        this.name = name;
        for (Figure figure : Figure.values()) {
            right.put(figure, new int[2]);
        }
    }

    String name() {
        return name;
    }

    /** Measures are held against each other in the order they are printed. */
    void count(JsonNode gold, Plan plan) {
        Set<String> bodies = new HashSet<>();
        bodies.add(gold.path("body").asString());
        gold.path("bodyAlso").forEach(also -> bodies.add(also.asString()));
        note(Figure.HEAD, bodies.contains(plan.body()));
        note(Figure.HEAD, gold.path("kind").asString().equals(plan.kind().name()));
        note(Figure.HEAD, gold.path("yearFrom").asInt() == plan.yearFrom());
        note(Figure.HEAD, gold.path("yearTo").asInt() == plan.yearTo());
        JsonNode measures = gold.path("measures");
        expected += measures.size();
        read += plan.measures().size();
        for (int i = 0; i < Math.min(measures.size(), plan.measures().size()); i++) {
            measure(measures.get(i), plan.measures().get(i));
        }
    }

    private void measure(JsonNode gold, Measure measure) {
        boolean same = gold.path("text").asString().equals(measure.text());
        found += same ? 1 : 0;
        note(Figure.NUMBER, same && gold.path("number").asString().equals(measure.number()));
        note(
                Figure.SECTION,
                same
                        && last(gold)
                                .equals(
                                        measure.section().isEmpty()
                                                ? ""
                                                : measure.section().getLast()));
        note(
                Figure.STATUS,
                same && gold.path("status").asString().equals(measure.status().name()));
        fields(measure.printed()).forEach((field, text) -> {
            String printed = gold.path(field).asString("");
            if (!printed.isEmpty() || !text.isEmpty()) {
                note(Figure.FIELD, same && printed.equals(text));
            }
        });
        if (gold.has("themes")) {
            Set<String> themes = new HashSet<>();
            gold.path("themes").forEach(theme -> themes.add(theme.asString()));
            themesExpected += themes.size();
            themesRead += measure.themes().size();
            themesRight +=
                    (int) measure.themes().stream().filter(themes::contains).count();
        }
    }

    private static String last(JsonNode gold) {
        JsonNode section = gold.path("section");
        return section.isEmpty() ? "" : section.get(section.size() - 1).asString();
    }

    private static Map<String, String> fields(Printed printed) {
        return Map.of(
                "deadline", printed.deadline(),
                "responsible", printed.responsible(),
                "indicator", printed.indicator(),
                "expected", printed.expected(),
                "funding", printed.funding(),
                "statusMark", printed.statusMark(),
                "justification", printed.justification(),
                "result", printed.result());
    }

    private void note(Figure figure, boolean agrees) {
        int[] counts = right.get(figure);
        counts[0] += agrees ? 1 : 0;
        counts[1]++;
    }

    void add(Tally other) {
        for (Figure figure : Figure.values()) {
            right.get(figure)[0] += other.right.get(figure)[0];
            right.get(figure)[1] += other.right.get(figure)[1];
        }
        expected += other.expected;
        read += other.read;
        found += other.found;
        themesExpected += other.themesExpected;
        themesRead += other.themesRead;
        themesRight += other.themesRight;
    }

    /** 1 where just the expected measures were read, in their order. */
    double measuresFound() {
        return (double) found / Math.max(expected, read);
    }

    double share(Figure figure) {
        int[] counts = right.get(figure);
        return counts[1] == 0 ? 1 : (double) counts[0] / counts[1];
    }

    /** Micro-averaged F1 of the themes. */
    double themes() {
        return themesExpected + themesRead == 0 ? 1 : 2.0 * themesRight / (themesExpected + themesRead);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%-55s measures %d of %d", name, found, Math.max(expected, read)));
        for (Figure figure : List.of(Figure.values())) {
            line.append(String.format(Locale.ROOT, "  %s %.3f", figure.name().toLowerCase(Locale.ROOT), share(figure)));
        }
        return line.append(String.format(Locale.ROOT, "  themes %.3f", themes()))
                .toString();
    }
}
