package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zvirka.analysis.schedule.Schedule.Period;

/**
 * Days and months with their year that a running text names. Days without a year are left out. Immutable; safe for use
 * by several threads.
 */
public final class ToldDates {

    /** Texts are read so far; the longest cell seen has a third of it. */
    private static final int LONGEST = 50_000;

    private static final String YEAR = "(?<y>Y)y?";

    private static final List<Rule> RULES = List.of(
            Rule.of("f?(?<from>D)y?(?:-|[ob])(?<to>D)", groups -> fixed(groups.first("from"), groups.first("to"))),
            Rule.of("(?<d1>d)-(?<to>D)", ToldDates::daysOfDate),
            Rule.of("(?<to>D)", groups -> fixed(groups.first("to"), groups.first("to"))),
            Rule.of(
                    "f?(?<d1>d)(?<m1>M)(?:-|[ob])(?<d2>d)(?<m2>M)" + YEAR,
                    groups -> inYear(
                            groups, groups.value("m1"), groups.value("d1"), groups.value("m2"), groups.value("d2"))),
            Rule.of(
                    "(?<d1>d)(?:-|,|[ob])(?<d2>d)(?<m2>M)" + YEAR,
                    groups -> inYear(
                            groups, groups.value("m2"), groups.value("d1"), groups.value("m2"), groups.value("d2"))),
            Rule.of(
                    "(?<d2>d)x?(?<m2>M)" + YEAR,
                    groups -> inYear(
                            groups, groups.value("m2"), groups.value("d2"), groups.value("m2"), groups.value("d2"))),
            Rule.of(
                    "(?<m1>M)(?:-|,)(?<m2>M)" + YEAR,
                    groups -> inYear(groups, groups.value("m1"), 1, groups.value("m2"), Stretch.LAST)),
            Rule.of(
                    "(?<m2>M)" + YEAR,
                    groups -> inYear(groups, groups.value("m2"), 1, groups.value("m2"), Stretch.LAST)));

    private final DeadlineWords words;

    private ToldDates(DeadlineWords words) {
        this.words = words;
    }

    /** With the bundled list of words. */
    public static ToldDates bundled() {
        return new ToldDates(DeadlineWords.bundled());
    }

    /**
     * @param period the day, or first and last day
     * @param start offset of the first character in the text
     * @param end offset behind the last one
     */
    public record Told(Period period, int start, int end) {}

    /** In the order of the text. */
    public List<Told> of(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Line line = Line.of(read, Tokens.of(read, words));
        List<Told> told = new ArrayList<>();
        int at = 0;
        while (at < line.letters().length()) {
            Optional<Rule.Match> match = match(line, at);
            match.ifPresent(found -> told.add(told(line, found)));
            at = match.map(Rule.Match::end).orElse(at + 1);
        }
        return told;
    }

    private static Optional<Rule.Match> match(Line line, int at) {
        return switch (line.letters().charAt(at)) {
            case 'D', 'd', 'M', 'f' ->
                RULES.stream().flatMap(rule -> rule.at(line, at).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private static Told told(Line line, Rule.Match match) {
        Item.Fixed fixed = (Item.Fixed) match.items().getFirst();
        return new Told(
                fixed.period(),
                line.tokens().get(match.start()).start(),
                line.tokens().get(match.end() - 1).end());
    }

    private static List<Item> fixed(Token from, Token to) {
        return fixed(Stream.of(from.date()), Stream.of(to.date()));
    }

    private static List<Item> fixed(Stream<LocalDate> from, Stream<LocalDate> to) {
        Optional<LocalDate> first = from.findFirst();
        return first.isEmpty()
                ? List.of()
                : to.filter(day -> !day.isBefore(first.get()))
                        .<Item>map(day -> new Item.Fixed(new Period(first.get(), day), Item.Manner.WITHIN))
                        .toList();
    }

    /** "27-28.07.2023". */
    private static List<Item> daysOfDate(Rule.Groups groups) {
        LocalDate to = groups.first("to").date();
        return fixed(Tokens.date(to.getYear(), to.getMonthValue(), groups.value("d1")).stream(), Stream.of(to));
    }

    private static List<Item> inYear(Rule.Groups groups, int fromMonth, int fromDay, int toMonth, int toDay) {
        return new Stretch(fromMonth, fromDay, toMonth, toDay, 0)
                .in(toMonth < fromMonth ? groups.value("y") - 1 : groups.value("y"))
                .<List<Item>>map(period -> List.of(new Item.Fixed(period, Item.Manner.WITHIN)))
                .orElse(List.of());
    }
}
