package org.zvirka.index.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;

/** What names of bodies and parties are to be in all documents. Immutable. */
public final class Names {

    public static final Names NONE = of(List.of());

    private final Map<Change.Names.Kind, Map<String, List<String>>> names;

    private Names(Map<Change.Names.Kind, Map<String, List<String>>> names) {
        this.names = names;
    }

    /** @param events about names, oldest first; a name that something becomes is the good one from then on */
    public static Names of(List<Event> events) {
        Map<Change.Names.Kind, Map<String, List<String>>> names = new EnumMap<>(Change.Names.Kind.class);
        for (Change.Names.Kind kind : Change.Names.Kind.values()) {
            names.put(kind, new LinkedHashMap<>());
        }
        for (Event event : Live.of(events)) {
            if (event.change() instanceof Change.Names change) {
                Map<String, List<String>> ofKind = names.getOrDefault(change.kind(), Map.of());
                change.as().forEach(ofKind::remove);
                ofKind.put(change.name(), change.as());
            }
        }
        return new Names(names);
    }

    /** What a name is to be; itself where nobody said otherwise. */
    public List<String> of(Change.Names.Kind kind, String name) {
        Set<String> found = new LinkedHashSet<>();
        follow(kind, name, new HashSet<>(), found);
        return List.copyOf(found);
    }

    /** Every renamed name with what it was said to become, in the order it was said. */
    public Map<String, List<String>> all(Change.Names.Kind kind) {
        return java.util.Collections.unmodifiableMap(names.getOrDefault(kind, Map.of()));
    }

    private void follow(Change.Names.Kind kind, String name, Set<String> seen, Set<String> found) {
        List<String> next = names.getOrDefault(kind, Map.of()).get(name);
        if (next == null || !seen.add(name)) {
            found.add(name);
            return;
        }
        next.forEach(each -> {
            if (each.equals(name)) {
                found.add(name);
            } else {
                follow(kind, each, seen, found);
            }
        });
    }

    /** The plan with these names; a body's former name stays among its other names. */
    Plan in(Plan plan) {
        if (names.values().stream().allMatch(Map::isEmpty)) {
            return plan;
        }
        String body = plan.body().isEmpty()
                ? ""
                : of(Change.Names.Kind.BODY, plan.body()).getFirst();
        Set<String> also = new LinkedHashSet<>(plan.bodyAlso());
        if (!body.equals(plan.body())) {
            also.add(plan.body());
            also.remove(body);
        }
        return new Plan(
                plan.id(),
                plan.file(),
                plan.mediaType(),
                plan.language(),
                plan.title(),
                body,
                List.copyOf(also),
                plan.kind(),
                plan.yearFrom(),
                plan.yearTo(),
                plan.approvalOrNull(),
                plan.columns(),
                plan.preamble(),
                plan.measures().stream().map(this::in).toList(),
                plan.findings());
    }

    private Measure in(Measure measure) {
        List<Party> parties = new ArrayList<>();
        for (Party party : measure.parties()) {
            for (String name : of(Change.Names.Kind.PARTY, party.name())) {
                Party renamed = new Party(name, party.printed());
                if (parties.stream().noneMatch(known -> known.name().equals(name))) {
                    parties.add(renamed);
                }
            }
        }
        return parties.equals(measure.parties()) ? measure : Edited.parties(measure, parties);
    }
}
