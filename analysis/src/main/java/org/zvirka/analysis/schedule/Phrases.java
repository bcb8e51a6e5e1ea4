package org.zvirka.analysis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zvirka.analysis.schedule.Item.Manner;

/** Takes a line apart into items by the first rule that fits at each token. */
final class Phrases {

    /** Letters that may stay over without harm: words, marks and small words of a remark. */
    private static final String HARMLESS = "w,-;()xijfobtymRNTBkgGZ";

    private static final List<Rule> RULES = Stream.of(RhythmRules.all(), DayRules.all(), PeriodRules.all())
            .flatMap(List::stream)
            .toList();

    private Phrases() {}

    /**
     * @param first index of its first token
     * @param last index of its last token
     * @param segment part of the cell between semicolons, counted from 0
     */
    record Found(Item item, int first, int last, int segment) {}

    /**
     * @param remarks whether words stayed over
     */
    record Reading(List<Found> found, boolean remarks) {}

    static Reading of(Line line) {
        List<Found> found = new ArrayList<>();
        boolean remarks = false;
        int segment = 0;
        int at = 0;
        while (at < line.letters().length()) {
            char letter = line.letters().charAt(at);
            Optional<Rule.Match> match = matchAt(line, at);
            if (match.isPresent()) {
                add(found, match.get(), segment, line);
                at = match.get().end();
                continue;
            }
            if (HARMLESS.indexOf(letter) < 0 && !isEnumeration(line, at)) {
                found.add(new Found(stray(letter), at, at, segment));
            }
            remarks |= letter == 'w';
            segment += letter == ';' ? 1 : 0;
            at++;
        }
        return new Reading(found, remarks);
    }

    /** "1)" or "1." before a date of a list. */
    private static boolean isEnumeration(Line line, int at) {
        boolean begins = at == 0 || line.letters().charAt(at - 1) == ';';
        String behind =
                line.letters().substring(at + 1, Math.min(at + 3, line.letters().length()));
        return line.letters().charAt(at) == 'd'
                && (behind.startsWith(")") || behind.startsWith(";"))
                && (begins || behind.endsWith("b"));
    }

    private static Item stray(char letter) {
        return letter == 'X'
                ? new Item.Unclear(Line.NO_SUCH_DAY, true)
                : new Item.Unclear("a number or a word of time that fits nothing", true);
    }

    private static Optional<Rule.Match> matchAt(Line line, int at) {
        Optional<Rule.Match> event = EventRules.at(line, at);
        return event.isPresent()
                ? event
                : RULES.stream().flatMap(rule -> rule.at(line, at).stream()).findFirst();
    }

    private static void add(List<Found> found, Rule.Match match, int segment, Line line) {
        if (!found.isEmpty() && isOwnYear(found.getLast(), match, line)) {
            return;
        }
        boolean carried = !found.isEmpty() && carriesOn(found.getLast(), match, line);
        for (Item item : match.items()) {
            found.add(new Found(carried ? by(item) : item, match.start(), match.end() - 1, segment));
        }
    }

    /** "До 1 березня поточного року": the words behind the day name no period of their own. */
    private static boolean isOwnYear(Found before, Rule.Match match, Line line) {
        return before.item() instanceof Item.InYear
                && match.items().getFirst() instanceof Item.WholePeriod
                && match.start() == before.last() + 1
                && line.letters().charAt(match.start()) != 'p';
    }

    /** "До 20 січня, 20 квітня": the preposition holds for the days of its list. */
    private static boolean carriesOn(Found before, Rule.Match match, Line line) {
        boolean by = before.item() instanceof Item.InYear day && day.manner() == Manner.BY
                || before.item() instanceof Item.Fixed fixed && fixed.manner() == Manner.BY;
        String between = line.letters().substring(before.last() + 1, match.start());
        return by && between.chars().allMatch(letter -> letter == ',');
    }

    private static Item by(Item item) {
        return switch (item) {
            case Item.InYear day when day.manner() == Manner.ON -> new Item.InYear(day.stretch(), Manner.BY);
            case Item.Fixed day when day.manner() == Manner.ON -> new Item.Fixed(day.period(), Manner.BY);
            default -> item;
        };
    }
}
