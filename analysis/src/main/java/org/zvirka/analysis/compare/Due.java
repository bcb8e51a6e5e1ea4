package org.zvirka.analysis.compare;

import java.time.LocalDate;
import java.util.List;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.schedule.Schedule;

/** Whether a measure was due within some years, as far as its deadline tells. */
public enum Due {
    /** Some of its days lie in these years. */
    WITHIN,
    /** All of its days lie before them. */
    BEFORE,
    /** All of its days lie after them. */
    AFTER,
    /** Its days lie on both sides of them. */
    AROUND,
    /** It is due at all times. */
    ALWAYS,
    /** It rests on an event or on another plan, or says nothing that was understood. */
    UNKNOWN;

    static Due of(Measure measure, int from, int to) {
        List<LocalDate> days = measure.schedule().occurrences();
        if (days.isEmpty() || from <= 0) {
            return always(measure.schedule()) ? ALWAYS : UNKNOWN;
        }
        if (days.stream().anyMatch(day -> day.getYear() >= from && day.getYear() <= to)) {
            return WITHIN;
        }
        boolean before = days.stream().anyMatch(day -> day.getYear() < from);
        boolean after = days.stream().anyMatch(day -> day.getYear() > to);
        if (always(measure.schedule()) || open(measure.schedule())) {
            return always(measure.schedule()) ? ALWAYS : UNKNOWN;
        }
        return before && after ? AROUND : before ? BEFORE : AFTER;
    }

    /** Whether a report on these years need not speak of it. */
    public boolean isOutside() {
        return this == BEFORE || this == AFTER || this == AROUND;
    }

    private static boolean always(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Always always -> true;
            case Schedule.Several several -> several.parts().stream().anyMatch(Due::always);
            case Schedule.On on -> false;
            case Schedule.By by -> false;
            case Schedule.Within within -> false;
            case Schedule.Recurring recurring -> recurring.occurrences().isEmpty();
            case Schedule.OnEvent event -> false;
            case Schedule.PerPlan plan -> false;
            case Schedule.None none -> false;
            case Schedule.Unparsed unparsed -> false;
        };
    }

    /** Whether a part of it may be due on days that nobody printed. */
    private static boolean open(Schedule schedule) {
        return schedule instanceof Schedule.Several several
                && several.parts().stream().anyMatch(part -> part.occurrences().isEmpty());
    }
}
