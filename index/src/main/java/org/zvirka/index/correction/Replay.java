package org.zvirka.index.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.zvirka.analysis.Understanding;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.correction.Replayed.State;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Origin;

/**
 * Replays events on a document as read: first what changes rows, cells and facts, then what follows from them is
 * understood anew, then what people say of that holds over it, last the names. Used by one thread, once.
 */
public final class Replay {

    private final Set<String> undone;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, List<MeasureId>> about = new HashMap<>();
    private final Set<MeasureId> touched = new HashSet<>();
    private final Set<MeasureId> gone = new HashSet<>();
    private final List<Measure> measures;
    private Plan plan;
    private boolean allTouched;

    private Replay(Plan plan, List<Event> events) {
        this.plan = plan;
        this.measures = new ArrayList<>(plan.measures());
        this.undone = Live.undone(events);
    }

    /**
     * @param events about this document, oldest first
     * @param understanding asked for only where measures have to be understood anew
     */
    public static Replayed of(Plan asRead, List<Event> events, Names names, Supplier<Understanding> understanding) {
        if (events.isEmpty()) {
            return new Replayed(asRead, names.in(asRead), List.of());
        }
        Replay replay = new Replay(asRead, events);
        List<Event> live = Live.of(events);
        live.forEach(event -> replay.attempt(event, replay::shape));
        replay.understand(understanding);
        live.forEach(event -> replay.attempt(event, replay::hold));
        replay.judge(understanding);
        Plan changed = replay.plan.with(replay.measures, replay.plan.findings());
        return new Replayed(
                asRead, names.in(changed), events.stream().map(replay::standing).toList());
    }

    /** What people say the columns of a document hold, to be heard when it is read. */
    public static List<ColumnChoice> choices(List<Event> events) {
        List<ColumnChoice> choices = new ArrayList<>();
        for (Event event : Live.of(events)) {
            if (event.change() instanceof Change.Role role) {
                choices.add(role.choice());
            }
        }
        return choices;
    }

    private interface Step {
        State apply(Event event);
    }

    private void attempt(Event event, Step step) {
        State before = states.getOrDefault(event.id(), State.APPLIES);
        if (before == State.APPLIES) {
            State after;
            try {
                after = step.apply(event);
            } catch (IllegalArgumentException e) {
                // The document is read differently since; the event is kept, may fit again, and is told as a misfit.
                after = State.MISFIT;
            }
            states.put(event.id(), after);
        }
    }

    private Standing standing(Event event) {
        State state = undone.contains(event.id()) ? State.UNDONE : states.getOrDefault(event.id(), State.APPLIES);
        List<MeasureId> ids = about.getOrDefault(
                event.id(),
                event.change().measures().stream().map(MeasureRef::id).toList());
        return new Standing(event, state, ids);
    }

    /** Rows, cells and facts. */
    private State shape(Event event) {
        return switch (event.change()) {
            case Change.MeasureField field -> cell(field, event);
            case Change.DocumentField fact -> {
                plan = Facts.set(plan, fact.field(), fact.after());
                allTouched = allTouched || Facts.matter(fact.field());
                yield State.APPLIES;
            }
            case Change.Split split -> split(split, event);
            case Change.Merge merge -> merge(merge);
            case Change.Drop drop -> {
                int at = at(drop.measure());
                yield at < 0 ? missing(drop.measure()) : remove(at);
            }
            case Change.Add add -> add(add, event);
            case Change.Role role -> role(role.choice());
            case Change.Names names -> State.MISFIT;
            case Change.Undo undo -> State.APPLIES;
        };
    }

    private State cell(Change.MeasureField field, Event event) {
        FieldKind kind = FieldKind.of(field.field())
                .orElseThrow(() -> new IllegalArgumentException("no field to correct: " + field.field()));
        int at = at(field.measure());
        if (at < 0) {
            return missing(field.measure());
        }
        about.put(event.id(), List.of(measures.get(at).id()));
        Measure changed = Edited.field(measures.get(at), field.field(), field.after());
        if (kind == FieldKind.DERIVED || field.confirms()) {
            return State.APPLIES;
        }
        measures.set(at, changed);
        if (kind == FieldKind.PRINTED) {
            touched.add(changed.id());
        }
        return State.APPLIES;
    }

    private State split(Change.Split split, Event event) {
        int at = at(split.measure());
        if (at < 0) {
            return missing(split.measure());
        }
        Measure whole = measures.remove(at);
        List<MeasureId> ids = new ArrayList<>();
        for (int i = 0; i < split.parts().size(); i++) {
            Change.Row row = split.parts().get(i);
            MeasureId id = i == 0
                    ? whole.id()
                    : MeasureId.of(plan.id(), event.id(), row.printed().text(), i);
            measures.add(at + i, Edited.raw(id, row, whole.origin()));
            ids.add(id);
        }
        return changed(event, ids);
    }

    private State merge(Change.Merge merge) {
        List<Measure> parts = new ArrayList<>();
        for (MeasureRef each : merge.measures()) {
            int at = at(each);
            if (at < 0 || parts.contains(measures.get(at))) {
                return missing(each);
            }
            parts.add(measures.get(at));
        }
        Measure first = parts.getFirst();
        Measure whole = Edited.raw(first.id(), Edited.joined(parts), first.origin());
        measures.set(measures.indexOf(first), whole);
        parts.stream().skip(1).forEach(part -> remove(measures.indexOf(part)));
        touched.add(first.id());
        return State.APPLIES;
    }

    private State add(Change.Add add, Event event) {
        int at = 0;
        Origin place = Origin.UNKNOWN;
        if (add.after().isPresent()) {
            int before = at(add.after().get());
            if (before < 0) {
                return missing(add.after().get());
            }
            Origin near = measures.get(before).origin();
            place = new Origin(near.page(), near.sheet(), near.table(), 0, Box.NONE);
            at = before + 1;
        }
        MeasureId id = MeasureId.of(plan.id(), event.id(), add.row().printed().text(), 1);
        measures.add(at, Edited.raw(id, add.row(), place));
        return changed(event, List.of(id));
    }

    private State role(ColumnChoice choice) {
        List<Column> columns = Facts.columns(plan.columns(), choice);
        boolean there = choice.table() > 0
                || plan.columns().stream().anyMatch(column -> column.header().equals(choice.header()));
        plan = plan.with(columns);
        return there ? State.APPLIES : State.MISFIT;
    }

    private State changed(Event event, List<MeasureId> ids) {
        about.put(event.id(), ids);
        touched.addAll(ids);
        return State.APPLIES;
    }

    private State remove(int at) {
        gone.add(measures.remove(at).id());
        return State.APPLIES;
    }

    private int at(MeasureRef wanted) {
        OptionalInt found = gone.contains(wanted.id()) ? OptionalInt.empty() : Finder.find(measures, wanted);
        return found.orElse(-1);
    }

    private State missing(MeasureRef wanted) {
        return gone.contains(wanted.id()) ? State.COVERED : State.MISFIT;
    }

    private void understand(Supplier<Understanding> understanding) {
        for (int i = 0; i < measures.size(); i++) {
            measures.set(i, Edited.numbered(measures.get(i), i + 1));
            if (allTouched) {
                touched.add(measures.get(i).id());
            }
        }
        if (!touched.isEmpty()) {
            plan = understanding.get().again(plan.with(measures, plan.findings()), touched);
            measures.clear();
            measures.addAll(plan.measures());
        }
    }

    /** What people say of a measure holds over what was concluded, and is marked as theirs. */
    private State hold(Event event) {
        for (MeasureId id : about.getOrDefault(event.id(), List.of())) {
            for (int i = 0; i < measures.size(); i++) {
                if (measures.get(i).id().equals(id)) {
                    measures.set(i, held(measures.get(i), event));
                }
            }
        }
        boolean single = event.change() instanceof Change.MeasureField;
        boolean lost =
                single && about.getOrDefault(event.id(), List.of()).stream().anyMatch(gone::contains);
        return lost ? State.COVERED : State.APPLIES;
    }

    /** What was said of status or schedule decides anew whether the deadline was kept, unless a person said that, too. */
    private void judge(Supplier<Understanding> understanding) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean said = set(measure, "status") || set(measure, "schedule");
            if (said && !person(measure, "timeliness")) {
                measures.set(i, understanding.get().inTime(plan, measure));
            }
        }
    }

    private static boolean set(Measure measure, String field) {
        return measure.evidence().stream()
                .filter(each -> each.value().equals(field))
                .flatMap(each -> PersonMark.in(each).stream())
                .anyMatch(mark -> !mark.confirmed());
    }

    private static boolean person(Measure measure, String field) {
        return measure.evidence().stream()
                .anyMatch(each ->
                        each.value().equals(field) && PersonMark.in(each).isPresent());
    }

    private static Measure held(Measure measure, Event event) {
        if (!(event.change() instanceof Change.MeasureField field)) {
            return Edited.marked(measure, "row", PersonMark.of(event, false));
        }
        boolean derived = FieldKind.of(field.field()).equals(java.util.Optional.of(FieldKind.DERIVED));
        Measure set = derived && !field.confirms() ? Edited.field(measure, field.field(), field.after()) : measure;
        return Edited.marked(set, field.field(), PersonMark.of(event, field.confirms()));
    }
}
