package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zvirka.analysis.schedule.Item.Manner;
import org.zvirka.analysis.schedule.Schedule.Every;
import org.zvirka.analysis.schedule.Schedule.Period;
import org.zvirka.analysis.schedule.YearBinder.Bound;

/** Makes one schedule of a cell's items. One use per cell; not for several threads. */
final class Building {

    private static final Comparator<Period> EARLIER =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    private final Line line;
    private final Years plan;
    private final List<Bound> items;

    private final TreeSet<LocalDate> on = new TreeSet<>();
    private final TreeSet<LocalDate> by = new TreeSet<>();
    private final List<Period> within = new ArrayList<>();
    private final Map<Every, TreeSet<LocalDate>> rhythms = new EnumMap<>(Every.class);
    private final List<String> events = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private boolean always;
    private Optional<String> trouble = Optional.empty();

    Building(Line line, Years plan, List<Bound> items) {
        this.line = line;
        this.plan = plan;
        this.items = items;
    }

    Schedule schedule() {
        for (int i = 0; i < items.size() && trouble.isEmpty(); i++) {
            Bound bound = items.get(i);
            if (bound.found().item() instanceof Item.Rhythm rhythm) {
                beat(rhythm, bound);
            } else if (!bound.consumed() && rhythmOf(bound).isEmpty()) {
                take(bound);
            }
        }
        return trouble.<Schedule>map(Schedule.Unparsed::new).orElseGet(this::together);
    }

    private Schedule together() {
        List<Schedule> parts = new ArrayList<>();
        if (!by.isEmpty()) {
            parts.add(new Schedule.By(List.copyOf(by)));
        }
        if (!on.isEmpty()) {
            parts.add(new Schedule.On(List.copyOf(on)));
        }
        if (!within.isEmpty()) {
            parts.add(new Schedule.Within(
                    within.stream().distinct().sorted(EARLIER).toList()));
        }
        rhythms.forEach((every, days) -> parts.add(new Schedule.Recurring(every, List.copyOf(days))));
        if (always) {
            parts.add(new Schedule.Always());
        }
        if (!events.isEmpty()) {
            parts.add(new Schedule.OnEvent(String.join("; ", events)));
        }
        if (!plans.isEmpty()) {
            parts.add(new Schedule.PerPlan(String.join("; ", plans)));
        }
        return switch (parts.size()) {
            case 0 -> new Schedule.Unparsed(vague());
            case 1 -> parts.getFirst();
            default -> new Schedule.Several(parts);
        };
    }

    private String vague() {
        return items.stream()
                .map(bound -> bound.found().item())
                .filter(Item.Unclear.class::isInstance)
                .map(item -> ((Item.Unclear) item).why())
                .findFirst()
                .orElse("no word of time");
    }

    private void take(Bound bound) {
        switch (bound.found().item()) {
            case Item.InYear day -> periods(bound).forEach(period -> add(period, day.manner()));
            case Item.Fixed fixed -> add(fixed.period(), fixed.manner());
            case Item.NamedYears ignored -> periods(bound).forEach(within::add);
            case Item.WholePeriod whole -> periods(bound).forEach(period -> add(period, whole.manner()));
            case Item.Since ignored -> periods(bound).forEach(within::add);
            case Item.Always ignored -> always = true;
            case Item.Event event -> events.add(clean(line.words(event.start(), event.end())));
            case Item.OtherPlan other -> plans.add(clean(line.words(other.start(), other.end())));
            case Item.Unclear unclear -> {
                if (unclear.spoils()) {
                    trouble = Optional.of(unclear.why());
                }
            }
            case Item.Rhythm ignored -> {}
        }
    }

    private void add(Period period, Manner manner) {
        switch (manner) {
            case ON -> on.add(period.to());
            case BY -> by.add(period.to());
            case WITHIN -> within.add(period);
        }
    }

    /** The days of an item that has some, year by year. */
    private List<Period> periods(Bound bound) {
        if (bound.found().item() instanceof Item.Fixed fixed) {
            return List.of(fixed.period());
        }
        List<Years> spans = bound.found().item() instanceof Item.Since since && since.year() > 0
                ? List.of(Years.of(since.year(), since.year()))
                : bound.years();
        if (spans.isEmpty()) {
            trouble = Optional.of("no year: neither the deadline nor the document names one");
        }
        List<Period> periods = new ArrayList<>();
        for (Years years : spans) {
            if (bound.found().item() instanceof Item.InYear day) {
                for (int year = years.from(); year <= years.to(); year++) {
                    day.stretch().in(year).ifPresentOrElse(periods::add, () -> trouble = Optional.of(Line.NO_SUCH_DAY));
                }
            } else if (bound.found().item() instanceof Item.Since since) {
                since(since, years)
                        .ifPresentOrElse(
                                periods::add,
                                () -> trouble = Optional.of("from a day on, but the last day is not known"));
            } else {
                periods.add(new Period(LocalDate.of(years.from(), 1, 1), LocalDate.of(years.to(), 12, 31)));
            }
        }
        return periods;
    }

    private Optional<Period> since(Item.Since since, Years years) {
        int last = Math.max(plan.to(), years.to());
        return since.stretch()
                .in(years.from())
                .filter(period -> plan.known() && period.from().getYear() <= last)
                .map(period -> new Period(period.from(), LocalDate.of(last, 12, 31)));
    }

    /** A rhythm with the days or the window its part of the cell names; else over the plan's years. */
    private void beat(Item.Rhythm rhythm, Bound bound) {
        TreeSet<LocalDate> days = rhythms.computeIfAbsent(rhythm.every(), ignored -> new TreeSet<>());
        List<Bound> dated = items.stream()
                .filter(item -> rhythmOf(item).filter(bound::equals).isPresent())
                .toList();
        for (Bound item : dated) {
            for (Period period : periods(item)) {
                long months =
                        ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
                if (months > Occurrences.months(rhythm.every())) {
                    days.addAll(Occurrences.of(rhythm, period));
                } else {
                    days.add(period.to());
                }
            }
        }
        if (dated.isEmpty()) {
            bound.years()
                    .forEach(years -> days.addAll(Occurrences.of(
                            rhythm, new Period(LocalDate.of(years.from(), 1, 1), LocalDate.of(years.to(), 12, 31)))));
        }
    }

    /** The rhythm a dated item belongs to: the nearest before it in its part of the cell, else the first behind it. */
    private Optional<Bound> rhythmOf(Bound item) {
        boolean dated =
                switch (item.found().item()) {
                    case Item.InYear ignored -> true;
                    case Item.Fixed ignored -> true;
                    case Item.WholePeriod ignored -> true;
                    case Item.Since ignored -> true;
                    case Item.NamedYears ignored -> !item.consumed();
                    case Item.Rhythm ignored -> false;
                    case Item.Always ignored -> false;
                    case Item.Event ignored -> false;
                    case Item.OtherPlan ignored -> false;
                    case Item.Unclear ignored -> false;
                };
        if (!dated) {
            return Optional.empty();
        }
        List<Bound> near = items.stream()
                .filter(other -> other.found().segment() == item.found().segment()
                        && other.found().item() instanceof Item.Rhythm rhythm
                        && Occurrences.months(rhythm.every()) > 0)
                .toList();
        return near.reversed().stream()
                .filter(other -> other.found().first() < item.found().first())
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    private static String clean(String words) {
        return words.strip().replaceAll("[,;.:\\s]+$", "");
    }
}
