package org.zvirka.analysis.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.schedule.ScheduleReader;
import org.zvirka.analysis.schedule.Years;

/** As of which day a report speaks: the day after the period it covers. Immutable; safe for use by several threads. */
public final class ReportDay {

    /** Longer paragraphs are no titles. */
    private static final int TITLE = 400;

    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "\\b(?:за|у|в)\\s+((?:[IІV]{1,4}|\\d{1,2}|перш\\p{L}+|друг\\p{L}+|трет\\p{L}+)(?:-\\p{L}{1,3})?(?:\\s*[-–—]\\s*[IІV]{1,4})?"
                    + "\\s+(?:квартал\\p{L}*|півріччя|місяц\\p{L}+)(?:\\s+20\\d\\d(?:\\s+року)?)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final ScheduleReader schedules;

    public ReportDay(ScheduleReader schedules) {
        this.schedules = schedules;
    }

    /**
     * @param years of the report
     * @param prose its paragraphs outside the tables; a title may tell that it covers only a part of the year
     * @return empty where the years are not known
     */
    public Optional<LocalDate> of(Years years, List<String> prose) {
        if (!years.known()) {
            return Optional.empty();
        }
        LocalDate yearsEnd = LocalDate.of(years.to() + 1, 1, 1);
        return Optional.of(prose.stream()
                .filter(paragraph -> paragraph.length() <= TITLE)
                .flatMap(paragraph -> part(paragraph, years).stream())
                .findFirst()
                .map(last -> last.plusDays(1))
                .filter(day -> day.isBefore(yearsEnd))
                .orElse(yearsEnd));
    }

    private Optional<LocalDate> part(String paragraph, Years years) {
        Matcher part = PART_OF_YEAR.matcher(paragraph);
        if (!part.find()) {
            return Optional.empty();
        }
        Years last = Years.of(years.to(), years.to());
        String words = part.group(1).contains("20") ? part.group(1) : part.group(1) + " " + years.to() + " року";
        List<LocalDate> days = schedules.read(words, last).schedule().occurrences();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }
}
