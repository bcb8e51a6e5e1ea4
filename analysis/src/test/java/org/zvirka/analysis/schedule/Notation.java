package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.zvirka.analysis.schedule.Schedule.Period;

/** A schedule as one line of {@code deadlines.tsv}. */
final class Notation {

    private Notation() {}

    static String of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.On on -> "on" + days(on.occurrences());
            case Schedule.By by -> "by" + days(by.occurrences());
            case Schedule.Within within ->
                "within " + within.periods().stream().map(Notation::of).collect(Collectors.joining(" "));
            case Schedule.Recurring recurring -> "every " + recurring.every() + days(recurring.occurrences());
            case Schedule.Always ignored -> "always";
            case Schedule.OnEvent event -> "event " + event.condition();
            case Schedule.PerPlan plan -> "plan " + plan.plan();
            case Schedule.Several several ->
                several.parts().stream().map(Notation::of).collect(Collectors.joining(" | "));
            case Schedule.None ignored -> "none";
            case Schedule.Unparsed ignored -> "unparsed";
        };
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(day -> " " + day).collect(Collectors.joining());
    }

    private static String of(Period period) {
        YearMonth from = YearMonth.from(period.from());
        YearMonth to = YearMonth.from(period.to());
        if (period.from().getDayOfMonth() != 1 || !period.to().equals(to.atEndOfMonth())) {
            return period.from() + ".." + period.to();
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + ".." + to.getYear();
        }
        int months = to.getMonthValue() - from.getMonthValue() + 1;
        if (from.getYear() == to.getYear() && (months == 3 || months == 6) && to.getMonthValue() % months == 0) {
            return from.getYear() + (months == 3 ? "Q" : "H") + to.getMonthValue() / months;
        }
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
