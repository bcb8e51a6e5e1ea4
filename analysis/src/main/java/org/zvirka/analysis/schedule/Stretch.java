package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days of a year not yet named: from a day of one month to a day of another.
 *
 * @param toDay {@link #LAST} for the month's last day
 * @param shift years added to the named year: 1 for "of the next year"
 */
record Stretch(int fromMonth, int fromDay, int toMonth, int toDay, int shift) {

    static final int LAST = 0;

    static Stretch day(int day, int month) {
        return new Stretch(month, day, month, day, 0);
    }

    static Stretch months(int from, int to) {
        return new Stretch(from, 1, to, LAST, 0);
    }

    Stretch later(int years) {
        return new Stretch(fromMonth, fromDay, toMonth, toDay, shift + years);
    }

    /** Its days in that year, over New Year where it ends before it begins; empty where such a day does not exist. */
    Optional<Schedule.Period> in(int year) {
        int first = year + shift;
        boolean wraps = toMonth < fromMonth || toMonth == fromMonth && toDay != LAST && toDay < fromDay;
        YearMonth end = YearMonth.of(wraps ? first + 1 : first, toMonth);
        Optional<LocalDate> from = Tokens.date(first, fromMonth, fromDay);
        Optional<LocalDate> to =
                toDay == LAST ? Optional.of(end.atEndOfMonth()) : Tokens.date(end.getYear(), toMonth, toDay);
        return from.flatMap(start -> to.map(last -> new Schedule.Period(start, last)));
    }

    /** Whole months from first to last, 1 for a part of a month. */
    int length() {
        return Math.floorMod(toMonth - fromMonth, 12) + 1;
    }
}
