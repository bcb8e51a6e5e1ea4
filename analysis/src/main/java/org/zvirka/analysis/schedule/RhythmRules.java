package org.zvirka.analysis.schedule;

import java.util.List;
import java.util.OptionalInt;
import org.zvirka.analysis.schedule.Schedule.Every;

/** Again and again, and always. */
final class RhythmRules {

    /** "of the month that follows the reported one" behind a day of the month. */
    private static final String NEXT = "(?<next>[,ixtQ]*(?:N|B(?=[ix]*R))[iRxtQmyZ,]*)?";

    private static final String UNIT = "(?<unit>[kztQHyG])";

    private RhythmRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "[ix]*(?<every>E)[-,x]?[bix]*(?<day>d)(?!-?[dMQHtkzgKae]|,d)j?(?:[ix]*t)?" + NEXT,
                        groups -> day(Every.values()[groups.value("every")], groups)),
                Rule.of("b?[ix]*(?<day>d)j?[ix]*ct" + NEXT, groups -> day(Every.MONTH, groups)),
                Rule.of("b?[ix]*c(?<day>d)jt?" + NEXT, groups -> day(Every.MONTH, groups)),
                Rule.of("[bi]*l[ix]*c" + UNIT, RhythmRules::unit),
                Rule.of("h?d?a[ix]*c?(?<count>d)?" + UNIT, RhythmRules::unit),
                Rule.of("[ipx]*c(?<count>d)?" + UNIT, RhythmRules::unit),
                Rule.of("[ix]*(?<every>E)", groups -> plain(Every.values()[groups.value("every")])),
                Rule.of("A", groups -> List.of(new Item.Always())),
                Rule.of("U", groups -> List.of(new Item.Unclear("how often or by when is not said", false))));
    }

    private static List<Item> plain(Every every) {
        return List.of(new Item.Rhythm(every, OptionalInt.empty(), false));
    }

    private static List<Item> day(Every every, Rule.Groups groups) {
        return List.of(new Item.Rhythm(every, OptionalInt.of(groups.value("day")), groups.has("next")));
    }

    private static List<Item> unit(Rule.Groups groups) {
        boolean counted = groups.matcher().namedGroups().containsKey("count") && groups.has("count");
        int count = counted ? groups.value("count") : 1;
        char unit = groups.first("unit").kind().letter();
        if (count == 1) {
            return plain(
                    switch (unit) {
                        case 'k' -> Every.DAY;
                        case 'z', 'G' -> Every.WEEK;
                        case 't' -> Every.MONTH;
                        case 'Q' -> Every.QUARTER;
                        case 'H' -> Every.HALF_YEAR;
                        default -> Every.YEAR;
                    });
        }
        if (unit == 't' && count == 3) {
            return plain(Every.QUARTER);
        }
        if (unit == 't' && count == 6) {
            return plain(Every.HALF_YEAR);
        }
        return unit == 't' && count == 12
                ? plain(Every.YEAR)
                : List.of(new Item.Unclear("a rhythm of several days, weeks, months or years", true));
    }
}
