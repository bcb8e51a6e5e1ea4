package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;

/** A number that was planned beside the one that was reported of the same thing: 9 seminars, 4 held. */
public record FigurePair(Figure planned, Figure reported) {

    /** Numbers of the same thing on both sides, each reported number once, in the order of the plan. */
    static List<FigurePair> of(List<Measure> planned, List<Measure> reported, WordingReader reader) {
        List<Figure> free = new ArrayList<>();
        reported.forEach(measure -> free.addAll(Counted.of(measure)));
        List<FigurePair> pairs = new ArrayList<>();
        for (Measure measure : planned) {
            for (Figure figure : Counted.of(measure)) {
                Set<String> unit = reader.families(figure.unit());
                free.stream()
                        .filter(other -> reader.families(other.unit()).stream().anyMatch(unit::contains))
                        .findFirst()
                        .ifPresent(other -> {
                            free.remove(other);
                            pairs.add(new FigurePair(figure, other));
                        });
            }
        }
        return pairs;
    }
}
