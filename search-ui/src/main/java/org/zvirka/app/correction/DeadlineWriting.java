package org.zvirka.app.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.schedule.Schedule.Every;
import org.zvirka.analysis.schedule.Schedule.Period;
import org.zvirka.analysis.schedule.ScheduleReader;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.app.words.Words;

/** What people write for a deadline, read: the short forms first, anything else as a plan's cell would be. */
final class DeadlineWriting {

    private static final ScheduleReader READER = ScheduleReader.bundled();

    private final Years years;
    private final Words words;

    DeadlineWriting(Years years, Words words) {
        this.years = years;
        this.words = words;
    }

    /** What stands in the field for a schedule that is there already. */
    static String written(Schedule schedule) {
        return switch (schedule) {
            case Schedule.By by -> lines(by.occurrences());
            case Schedule.On on -> lines(on.occurrences());
            case Schedule.Within within ->
                within.periods().stream().map(PeriodText::of).collect(Collectors.joining("\n"));
            case Schedule.OnEvent event -> event.condition();
            case Schedule.PerPlan plan -> plan.plan();
            case Schedule.Recurring ignored -> "";
            case Schedule.Always ignored -> "";
            case Schedule.None ignored -> "";
            case Schedule.Several ignored -> "";
            case Schedule.Unparsed ignored -> "";
        };
    }

    private static String lines(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    /**
     * @param text lines for days and periods, else words
     * @throws NoValue for what cannot be understood
     */
    Schedule read(DeadlineKind kind, List<String> text, Every every) {
        return switch (kind) {
            case BY -> new Schedule.By(days(text));
            case ON -> new Schedule.On(days(text));
            case WITHIN -> new Schedule.Within(periods(text));
            case RECURRING -> again(every);
            case ALWAYS -> new Schedule.Always();
            case EVENT -> new Schedule.OnEvent(one(text));
            case PLAN -> new Schedule.PerPlan(one(text));
            case WORDS -> words(one(text));
            case NONE -> new Schedule.None();
        };
    }

    /** The days by which it is due again within the document's years are counted as for a printed cell. */
    private Schedule again(Every every) {
        String printed =
                switch (every) {
                    case DAY -> "щодня";
                    case WEEK -> "щотижня";
                    case MONTH -> "щомісяця";
                    case QUARTER -> "щокварталу";
                    case HALF_YEAR -> "раз на півроку";
                    case YEAR -> "щороку";
                };
        return READER.read(printed, years).schedule() instanceof Schedule.Recurring recurring
                        && recurring.every() == every
                ? recurring
                : new Schedule.Recurring(every, List.of());
    }

    private Schedule words(String text) {
        Schedule read = READER.read(text, years).schedule();
        if (read instanceof Schedule.Unparsed) {
            throw new NoValue(words.text("deadline.unclear", text));
        }
        return read;
    }

    private String one(List<String> text) {
        if (text.isEmpty()) {
            throw new NoValue(words.text("deadline.empty"));
        }
        return String.join(" ", text);
    }

    private List<LocalDate> days(List<String> lines) {
        List<LocalDate> days = new ArrayList<>();
        one(lines);
        lines.forEach(line -> days.addAll(days(line)));
        return days.stream().sorted().distinct().toList();
    }

    private List<LocalDate> days(String line) {
        try {
            return List.of(LocalDate.parse(line));
        } catch (DateTimeParseException e) {
            return switch (READER.read(line, years).schedule()) {
                case Schedule.By by -> by.occurrences();
                case Schedule.On on -> on.occurrences();
                default -> throw new NoValue(words.text("deadline.noDay", line));
            };
        }
    }

    private List<Period> periods(List<String> lines) {
        List<Period> periods = new ArrayList<>();
        one(lines);
        for (String line : lines) {
            Optional<Period> written = PeriodText.read(line);
            if (written.isPresent()) {
                periods.add(written.get());
            } else if (READER.read(line, years).schedule() instanceof Schedule.Within within) {
                periods.addAll(within.periods());
            } else {
                throw new NoValue(words.text("deadline.noPeriod", line));
            }
        }
        return periods;
    }
}
