package org.zvirka.app.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;

/**
 * Completion by year and by theme, and the deadlines of a body's documents, each counted as a search counts: measures of
 * the reports on a year; of its plans where there is no report on it, which are then only planned.
 */
final class BodyBars {

    private final String body;
    private final Timeline timeline;
    private final Words words;

    BodyBars(String body, Timeline timeline, Words words) {
        this.body = body;
        this.timeline = timeline;
        this.words = words;
    }

    Bars byYear() {
        List<Integer> years = timeline.years();
        return completion(
                years.stream().map(String::valueOf).toList(),
                place -> measures(years.get(place)),
                place -> filters(years.get(place)));
    }

    /** Over the reports of all years. */
    Bars byTheme(ThemeNames names) {
        List<Measure> reported = timeline.documents().stream()
                .filter(plan -> plan.kind() == PlanKind.REPORT)
                .flatMap(plan -> plan.measures().stream())
                .toList();
        Set<String> present = new TreeSet<>();
        reported.forEach(measure -> present.addAll(measure.themes()));
        List<String> themes = List.copyOf(present);
        return completion(
                themes.stream().map(theme -> names.of(theme, words)).toList(),
                place -> reported.stream()
                        .filter(measure -> measure.themes().contains(themes.get(place)))
                        .toList(),
                place -> Map.of(
                        FilterField.BODY, body, FilterField.KIND, "REPORT", FilterField.THEME, themes.get(place)));
    }

    private Bars completion(
            List<String> names,
            Function<Integer, List<Measure>> measures,
            Function<Integer, Map<FilterField, String>> of) {
        List<Bars.Series> series = new ArrayList<>();
        for (Completion status : Completion.values()) {
            List<Bars.Stretch> stretches = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Map<FilterField, String> values = new LinkedHashMap<>(of.apply(i));
                values.put(FilterField.STATUS, status.name());
                long count = measures.apply(i).stream()
                        .filter(measure -> measure.status() == status)
                        .count();
                stretches.add(new Bars.Stretch(count, Addresses.search(Filters.NONE, values)));
            }
            series.add(new Bars.Series(words.name("status", status), StatusMark.style(status), stretches));
        }
        return new Bars(false, names, series);
    }

    /** What a deadline became, in the order of the bars. */
    private enum Kept {
        ON_TIME(StatusMark.style(Completion.DONE)),
        LATE(StatusMark.style(Completion.PARTIAL)),
        OVERDUE(StatusMark.style(Completion.NOT_DONE)),
        UNKNOWN(StatusMark.style(Completion.NOT_REPORTED)),
        PLANNED(StatusMark.style(Completion.PLANNED));

        private final String style;

        Kept(String style) {
            this.style = style;
        }

        Predicate<Measure> of() {
            return measure -> this == kept(measure);
        }

        static Kept kept(Measure measure) {
            if (measure.status() == Completion.PLANNED) {
                return PLANNED;
            }
            return switch (measure.timeliness()) {
                case ON_TIME -> ON_TIME;
                case LATE -> LATE;
                case OVERDUE -> OVERDUE;
                case NO_DEADLINE, UNKNOWN -> UNKNOWN;
            };
        }

        /** PLANNED is a completion, the others are a timeliness. */
        Map<FilterField, String> filter() {
            return switch (this) {
                case PLANNED -> Map.of(FilterField.STATUS, Completion.PLANNED.name());
                case ON_TIME, LATE, OVERDUE -> Map.of(FilterField.TIMELINESS, name());
                case UNKNOWN -> Map.of(FilterField.TIMELINESS, Timeliness.UNKNOWN.name());
            };
        }
    }

    /** How many measures are due in each month; one due in several stands in each. */
    Bars deadlines() {
        List<YearMonth> months = months();
        List<Bars.Series> series = new ArrayList<>();
        for (Kept kept : Kept.values()) {
            Map<YearMonth, Long> counts = new LinkedHashMap<>();
            for (int year : timeline.years()) {
                measures(year).stream().filter(kept.of()).forEach(measure -> dueMonths(measure, year)
                        .forEach(month -> counts.merge(month, 1L, Long::sum)));
            }
            series.add(new Bars.Series(
                    words.text("deadline." + kept),
                    kept.style,
                    months.stream()
                            .map(month -> new Bars.Stretch(counts.getOrDefault(month, 0L), address(month, kept)))
                            .toList()));
        }
        return new Bars(true, months.stream().map(YearMonth::toString).toList(), series);
    }

    private List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int year : timeline.years()) {
            for (int month = 1; month <= 12; month++) {
                months.add(YearMonth.of(year, month));
            }
        }
        return months;
    }

    private String address(YearMonth month, Kept kept) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        filters(month.getYear()).forEach((field, value) -> values.put(field, Set.of(value)));
        kept.filter().forEach((field, value) -> values.put(field, Set.of(value)));
        return Addresses.search(new Filters(values, month.atDay(1), month.atEndOfMonth()), Map.of());
    }

    private static Set<YearMonth> dueMonths(Measure measure, int year) {
        Set<YearMonth> months = new TreeSet<>();
        for (LocalDate day : measure.schedule().occurrences()) {
            if (day.getYear() == year) {
                months.add(YearMonth.from(day));
            }
        }
        return months;
    }

    private Map<FilterField, String> filters(int year) {
        return Map.of(
                FilterField.BODY, body,
                FilterField.YEAR, String.valueOf(year),
                FilterField.KIND, kind(year).name());
    }

    private PlanKind kind(int year) {
        return timeline.isReportedOn(year) ? PlanKind.REPORT : PlanKind.PLAN;
    }

    private List<Measure> measures(int year) {
        PlanKind kind = kind(year);
        return timeline.documents().stream()
                .filter(plan -> plan.kind() == kind && covers(plan, year))
                .flatMap(plan -> plan.measures().stream())
                .toList();
    }

    private static boolean covers(Plan plan, int year) {
        return plan.yearFrom() <= year && year <= plan.yearTo();
    }
}
