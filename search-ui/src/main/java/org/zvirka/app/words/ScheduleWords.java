package org.zvirka.app.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.zvirka.analysis.schedule.Schedule;

/** A schedule in words: how Zvirka read a deadline. */
public final class ScheduleWords {

    /** More days than this are named by their first, last and number. */
    private static final int MOST_DAYS = 4;

    private final Words words;

    public ScheduleWords(Words words) {
        this.words = words;
    }

    public String of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.On on -> days(on.occurrences());
            case Schedule.By by -> words.text("schedule.by", days(by.occurrences()));
            case Schedule.Within within ->
                within.periods().stream().map(this::period).collect(Collectors.joining("; "));
            case Schedule.Recurring recurring -> words.name("schedule.every", recurring.every());
            case Schedule.Always always -> words.text("schedule.always");
            case Schedule.OnEvent event -> words.text("schedule.event", event.condition());
            case Schedule.PerPlan plan -> words.text("schedule.plan", plan.plan());
            case Schedule.Several several ->
                several.parts().stream().map(this::of).collect(Collectors.joining("; "));
            case Schedule.None none -> words.text("schedule.none");
            case Schedule.Unparsed unparsed -> words.text("schedule.unparsed");
        };
    }

    private String days(List<LocalDate> days) {
        if (days.size() > MOST_DAYS) {
            return words.text("schedule.many", words.date(days.getFirst()), words.date(days.getLast()), days.size());
        }
        return days.stream().map(words::date).collect(Collectors.joining(", "));
    }

    private String period(Schedule.Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (wholeMonths && from.getYear() == to.getYear()) {
            int months = to.getMonthValue() - from.getMonthValue() + 1;
            int first = from.getMonthValue() - 1;
            if (months == 12) {
                return words.text("schedule.year", String.valueOf(from.getYear()));
            }
            if (months == 6 && first % 6 == 0) {
                return words.text("schedule.half", first / 6 + 1, String.valueOf(from.getYear()));
            }
            if (months == 1) {
                return words.month(from);
            }
            if (months == 3 && first % 3 == 0) {
                return words.text("schedule.quarter", first / 3 + 1, String.valueOf(from.getYear()));
            }
        }
        return words.date(from) + " – " + words.date(to);
    }
}
