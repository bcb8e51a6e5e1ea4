package org.zvirka.analysis.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/**
 * Two documents held against each other.
 *
 * @param links every measure of both documents stands in exactly one link that holds; ordered by the later document,
 *     dropped ones where they stood
 * @param proposals possible links for a person to decide; they do not count in {@code links}
 */
public record Comparison(Plan before, Plan after, List<Link> links, List<Link> proposals) {

    public Comparison {
        links = List.copyOf(links);
        proposals = List.copyOf(proposals);
    }

    public List<Link> of(Link.Kind kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }

    public Optional<Measure> measure(MeasureId id) {
        return java.util.stream.Stream.concat(before.measures().stream(), after.measures().stream())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /** How many links of each kind; a kind without links is absent. */
    public Map<Link.Kind, Long> counts() {
        return links.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Link::kind,
                        () -> new java.util.EnumMap<>(Link.Kind.class),
                        java.util.stream.Collectors.counting()));
    }
}
