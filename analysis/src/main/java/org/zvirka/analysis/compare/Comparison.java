package org.zvirka.analysis.compare;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.concat(before.measures().stream(), after.measures().stream())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /** All measures of both documents by id. */
    public Map<MeasureId, Measure> measures() {
        Map<MeasureId, Measure> measures = new HashMap<>();
        Stream.concat(before.measures().stream(), after.measures().stream())
                .forEach(measure -> measures.put(measure.id(), measure));
        return measures;
    }

    /** What became of the deadline of a linked measure; of the first ones where a link has several. */
    public Optional<DeadlineChange> deadline(Link link) {
        if (link.before().isEmpty() || link.after().isEmpty()) {
            return Optional.empty();
        }
        boolean copied = before.kind() == after.kind();
        int years = after.yearFrom() - before.yearFrom();
        return measure(link.before().getFirst()).flatMap(here -> measure(
                        link.after().getFirst())
                .map(there ->
                        copied ? DeadlineChange.of(here, there, years) : DeadlineChange.within(here, there, after)));
    }

    /** How many links of each kind; a kind without links is absent. */
    public Map<Link.Kind, Long> counts() {
        return links.stream()
                .collect(
                        Collectors.groupingBy(Link::kind, () -> new EnumMap<>(Link.Kind.class), Collectors.counting()));
    }
}
