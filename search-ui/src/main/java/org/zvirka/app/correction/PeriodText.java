package org.zvirka.app.correction;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.schedule.Schedule.Period;

/** A period as people write it in a line: 2021, 2021-H1, 2021-Q2, 2021-05, 2021-05-01..2021-06-15. */
final class PeriodText {

    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern PART = Pattern.compile("(\\d{4})-?([HQ])([1-4])", Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE = Pattern.compile("(\\S+)\\s*(?:\\.\\.|…|–|—)\\s*(\\S+)");

    private PeriodText() {}

    static String of(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        int months = to.getMonthValue() - from.getMonthValue() + 1;
        boolean whole = from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && from.getYear() == to.getYear();
        int before = from.getMonthValue() - 1;
        if (whole && months == MONTHS_OF_YEAR) {
            return String.valueOf(from.getYear());
        }
        if (whole && months == MONTHS_OF_HALF && before % MONTHS_OF_HALF == 0) {
            return from.getYear() + "-H" + (before / MONTHS_OF_HALF + 1);
        }
        if (whole && months == MONTHS_OF_QUARTER && before % MONTHS_OF_QUARTER == 0) {
            return from.getYear() + "-Q" + (before / MONTHS_OF_QUARTER + 1);
        }
        return whole && months == 1 ? YearMonth.from(from).toString() : from + ".." + to;
    }

    /** Empty for what is none of these. */
    static Optional<Period> read(String line) {
        try {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                return part(part);
            }
            Matcher range = RANGE.matcher(line);
            if (range.matches()) {
                LocalDate from = LocalDate.parse(range.group(1));
                LocalDate to = LocalDate.parse(range.group(2));
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
            }
            return switch (line.length()) {
                case 4 -> Optional.of(months(YearMonth.of(Year.parse(line).getValue(), 1), MONTHS_OF_YEAR));
                case 7 -> Optional.of(months(YearMonth.parse(line), 1));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> part(Matcher part) {
        int months = part.group(2).equalsIgnoreCase("H") ? MONTHS_OF_HALF : MONTHS_OF_QUARTER;
        int which = Integer.parseInt(part.group(3));
        if (which * months > MONTHS_OF_YEAR) {
            return Optional.empty();
        }
        return Optional.of(months(YearMonth.of(Integer.parseInt(part.group(1)), (which - 1) * months + 1), months));
    }

    private static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
