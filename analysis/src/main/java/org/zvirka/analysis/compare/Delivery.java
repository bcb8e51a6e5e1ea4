package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Timeliness;

/**
 * A plan held against a report on it: what was promised and told, promised and never told, told and never promised.
 *
 * @param items in the order of the report, what it does not tell of where it stood in the plan
 */
public record Delivery(Comparison comparison, List<Item> items) {

    /** What became of a promise. */
    public enum Fate {
        REPORTED,
        /** The report does not speak of it. */
        NOT_REPORTED,
        /** Nor need it: its deadlines lie outside the years of the report. */
        NOT_DUE,
        /** The report tells of a deed the plan has not. */
        NOT_PLANNED
    }

    /**
     * @param planned measures of the plan, empty for {@link Fate#NOT_PLANNED}
     * @param reported measures of the report, empty where it does not speak of it
     * @param due whether it was due in the years of the report; UNKNOWN where nothing was planned
     * @param deadlines what became of the deadline, for the first measures of both sides; empty where one side is
     * @param figures numbers of the same thing
     */
    public record Item(
            Fate fate,
            Link link,
            List<Measure> planned,
            List<Measure> reported,
            Due due,
            List<DeadlineChange> deadlines,
            List<FigurePair> figures) {

        public Item {
            planned = List.copyOf(planned);
            reported = List.copyOf(reported);
            deadlines = List.copyOf(deadlines);
            figures = List.copyOf(figures);
        }

        /** What the report says as a whole; PARTIAL where its parts differ and one is done. */
        public Completion status() {
            return together(reported.stream().map(Measure::status).distinct().toList());
        }
    }

    public Delivery {
        items = List.copyOf(items);
    }

    static Delivery of(Comparison comparison, WordingReader reader) {
        Map<MeasureId, Measure> byId = new HashMap<>();
        Stream.of(comparison.before(), comparison.after())
                .flatMap(plan -> plan.measures().stream())
                .forEach(measure -> byId.put(measure.id(), measure));
        List<Item> items = new ArrayList<>();
        for (Link link : comparison.links()) {
            List<Measure> planned = link.before().stream().map(byId::get).toList();
            List<Measure> reported = link.after().stream().map(byId::get).toList();
            List<DeadlineChange> deadlines = planned.isEmpty() || reported.isEmpty()
                    ? List.of()
                    : List.of(DeadlineChange.within(planned.getFirst(), reported.getFirst(), comparison.after()));
            Due due = due(planned, comparison.after());
            items.add(new Item(
                    fate(planned, reported, due),
                    link,
                    planned,
                    reported,
                    due,
                    deadlines,
                    FigurePair.of(planned, reported, reader)));
        }
        return new Delivery(comparison, items);
    }

    public List<Item> of(Fate fate) {
        return items.stream().filter(item -> item.fate() == fate).toList();
    }

    /** Planned measures by what the report says of them; those it should speak of and does not are NOT_REPORTED. */
    public Tally planned() {
        Map<Completion, Long> statuses = new EnumMap<>(Completion.class);
        Map<Timeliness, Long> timeliness = new EnumMap<>(Timeliness.class);
        for (Item item : items) {
            long count = item.planned().size();
            switch (item.fate()) {
                case REPORTED -> {
                    statuses.merge(item.status(), count, Long::sum);
                    timeliness.merge(item.reported().getFirst().timeliness(), count, Long::sum);
                }
                case NOT_REPORTED -> {
                    statuses.merge(Completion.NOT_REPORTED, count, Long::sum);
                    timeliness.merge(Timeliness.UNKNOWN, count, Long::sum);
                }
                case NOT_DUE -> statuses.merge(Completion.PLANNED, count, Long::sum);
                case NOT_PLANNED -> {}
            }
        }
        return new Tally(statuses, timeliness);
    }

    /** Deadlines of what the report speaks of: kept, missed, unknown, and how many of all were moved. */
    public record Deadlines(long met, long missed, long unknown, long moved) {}

    public Deadlines deadlines() {
        long met = 0;
        long missed = 0;
        long unknown = 0;
        long moved = 0;
        for (Item item : of(Fate.REPORTED)) {
            switch (item.reported().getFirst().timeliness()) {
                case ON_TIME -> met++;
                case LATE, OVERDUE -> missed++;
                case NO_DEADLINE, UNKNOWN -> unknown++;
            }
            moved += item.deadlines().stream().anyMatch(DeadlineChange::isMoved) ? 1 : 0;
        }
        return new Deadlines(met, missed, unknown, moved);
    }

    private static Fate fate(List<Measure> planned, List<Measure> reported, Due due) {
        if (planned.isEmpty()) {
            return Fate.NOT_PLANNED;
        }
        if (!reported.isEmpty()) {
            return Fate.REPORTED;
        }
        return due.isOutside() ? Fate.NOT_DUE : Fate.NOT_REPORTED;
    }

    /** Of several measures the one that should most have been reported tells. */
    private static Due due(List<Measure> planned, Plan report) {
        List<Due> all = planned.stream()
                .map(measure -> Due.of(measure, report.yearFrom(), report.yearTo()))
                .toList();
        return Stream.of(Due.WITHIN, Due.ALWAYS, Due.UNKNOWN, Due.AROUND, Due.BEFORE, Due.AFTER)
                .filter(all::contains)
                .findFirst()
                .orElse(Due.UNKNOWN);
    }

    /** One status for several: theirs where they agree; PARTIAL where some is done or partly done; else the worst. */
    static Completion together(Collection<Completion> statuses) {
        if (statuses.isEmpty()) {
            return Completion.NOT_REPORTED;
        }
        if (statuses.stream().distinct().count() == 1) {
            return statuses.iterator().next();
        }
        if (statuses.contains(Completion.DONE) || statuses.contains(Completion.PARTIAL)) {
            return Completion.PARTIAL;
        }
        return Stream.of(
                        Completion.NOT_DONE,
                        Completion.IN_PROGRESS,
                        Completion.NOT_REPORTED,
                        Completion.NO_OCCASION,
                        Completion.PLANNED)
                .filter(statuses::contains)
                .findFirst()
                .orElse(Completion.NOT_REPORTED);
    }
}
