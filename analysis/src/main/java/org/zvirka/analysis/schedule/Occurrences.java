package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.schedule.Schedule.Every;
import org.zvirka.analysis.schedule.Schedule.Period;

/** The days a rhythm falls due within a stretch of time. */
final class Occurrences {

    private Occurrences() {}

    /** Months between two beats; 0 for days and weeks, which are not counted out. */
    static int months(Every every) {
        return switch (every) {
            case DAY, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    /**
     * The last day of each beat that ends within the window, or the named day of the month.
     *
     * @return empty where the rhythm is one of days or weeks, or the named day lies in a month not said
     */
    static List<LocalDate> of(Item.Rhythm rhythm, Period window) {
        int step = months(rhythm.every());
        boolean unsaid = rhythm.day().isPresent() && !rhythm.next() && rhythm.every() != Every.MONTH;
        if (step == 0 || unsaid) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        YearMonth first = YearMonth.from(window.from());
        for (YearMonth month = first; !month.atEndOfMonth().isAfter(window.to()); month = month.plusMonths(1)) {
            if (month.getMonthValue() % step == 0) {
                days.add(day(rhythm, month));
            }
        }
        return days;
    }

    private static LocalDate day(Item.Rhythm rhythm, YearMonth end) {
        YearMonth month = rhythm.next() ? end.plusMonths(1) : end;
        int last = month.lengthOfMonth();
        return month.atDay(Math.min(last, rhythm.day().orElse(last)));
    }
}
