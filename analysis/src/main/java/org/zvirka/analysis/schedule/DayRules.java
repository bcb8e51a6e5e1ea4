package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.schedule.Item.Manner;

/** Days and stretches between days. */
final class DayRules {

    /** "of the year that follows (the reported one)" behind a month. */
    private static final String NEXT_YEAR = "(?<next>y?,?N[iRxmyZ]*)?";

    private static final String LEAD = "(?<by>b?)[ipx]*";

    private DayRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(LEAD + "(?:f(?<a>D)y?[-ob]|(?<c>D)y?-)[ix]*(?<to>D)y?", DayRules::fixedRange),
                Rule.of("f[ix]*(?<d>D)y?", DayRules::sinceDate),
                Rule.of("(?<by>b?)[ix]*(?<days>D)y?", DayRules::fixedDay),
                Rule.of(
                        LEAD + "f?(?<d1>d)(?<m1>M)(?<y1>Y)y?(?:-|[ob])[ix]*(?<d2>d)(?<m2>M)(?<y2>Y)y?",
                        DayRules::rangeOverYears),
                Rule.of(LEAD + "(?:f(?<d1>d)[-ob]|(?<d0>d)-)[ix]*(?<d2>d)(?<m2>M)", DayRules::rangeInMonth),
                Rule.of(LEAD + "(?:f(?<d1>d)(?<m1>M)y?[-ob]|(?<d0>d)(?<m0>M)-)[ix]*(?<d2>d)(?<m2>M)", DayRules::range),
                Rule.of(LEAD + "(?:f(?<a>s)[-ob]|(?<c>s)-)[ix]*(?<to>s)", DayRules::shortRange),
                Rule.of(
                        "f[ix]*(?<d>d)(?<m>M)",
                        groups -> List.of(new Item.Since(Stretch.day(groups.value("d"), groups.value("m")), 0))),
                Rule.of("(?<by>b?)[ix]*(?<months>M)(?<days>d),?(?=Y)", DayRules::monthFirst),
                Rule.of("(?<by>b)[ix]*(?<days>r)(?<months>M)", DayRules::monthFirst),
                Rule.of("(?<by>b?)[ix]*(?<days>d(?:,d)*)x?(?<months>M(?:,M(?!Y?-))*)" + NEXT_YEAR, DayRules::days),
                Rule.of("(?<by>b?)[ix]*(?<days>s)" + NEXT_YEAR, DayRules::shortDay));
    }

    private static Manner manner(Rule.Groups groups, Manner otherwise) {
        return groups.has("by") ? Manner.BY : otherwise;
    }

    private static List<Item> fixedRange(Rule.Groups groups) {
        Token from = groups.has("a") ? groups.first("a") : groups.first("c");
        Token to = groups.first("to");
        if (to.date().isBefore(from.date())) {
            return backwards();
        }
        return List.of(new Item.Fixed(new Schedule.Period(from.date(), to.date()), manner(groups, Manner.WITHIN)));
    }

    private static List<Item> backwards() {
        return List.of(new Item.Unclear("a stretch of days that ends before it begins", true));
    }

    private static List<Item> fixedDay(Rule.Groups groups) {
        Token day = groups.first("days");
        return List.of(new Item.Fixed(new Schedule.Period(day.date(), day.date()), manner(groups, Manner.ON)));
    }

    private static List<Item> sinceDate(Rule.Groups groups) {
        LocalDate day = groups.first("d").date();
        return List.of(new Item.Since(Stretch.day(day.getDayOfMonth(), day.getMonthValue()), day.getYear()));
    }

    /** "December 31, 2022" and "до першого квітня". */
    private static List<Item> monthFirst(Rule.Groups groups) {
        Stretch stretch = Stretch.day(groups.value("days"), groups.value("months"));
        return List.of(new Item.InYear(stretch, manner(groups, Manner.ON)));
    }

    private static List<Item> rangeOverYears(Rule.Groups groups) {
        var from = Tokens.date(groups.value("y1"), groups.value("m1"), groups.value("d1"));
        var to = Tokens.date(groups.value("y2"), groups.value("m2"), groups.value("d2"));
        if (from.isEmpty() || to.isEmpty()) {
            return List.of(new Item.Unclear(Line.NO_SUCH_DAY, true));
        }
        return to.get().isBefore(from.get())
                ? backwards()
                : List.of(new Item.Fixed(new Schedule.Period(from.get(), to.get()), manner(groups, Manner.WITHIN)));
    }

    private static List<Item> rangeInMonth(Rule.Groups groups) {
        int from = groups.has("d1") ? groups.value("d1") : groups.value("d0");
        int month = groups.value("m2");
        int to = groups.value("d2");
        return to < from
                ? backwards()
                : List.of(new Item.InYear(new Stretch(month, from, month, to, 0), manner(groups, Manner.WITHIN)));
    }

    private static List<Item> range(Rule.Groups groups) {
        boolean open = groups.has("d1");
        Stretch stretch = new Stretch(
                groups.value(open ? "m1" : "m0"),
                groups.value(open ? "d1" : "d0"),
                groups.value("m2"),
                groups.value("d2"),
                0);
        return List.of(new Item.InYear(stretch, manner(groups, Manner.WITHIN)));
    }

    private static List<Item> shortRange(Rule.Groups groups) {
        int from = groups.has("a") ? groups.value("a") : groups.value("c");
        int to = groups.value("to");
        Stretch stretch = new Stretch(from / 100, from % 100, to / 100, to % 100, 0);
        return List.of(new Item.InYear(stretch, manner(groups, Manner.WITHIN)));
    }

    /** "1 та 15 березня", "5 квітня, липня, жовтня": every day in every month. */
    private static List<Item> days(Rule.Groups groups) {
        List<Item> items = new ArrayList<>();
        int shift = groups.has("next") ? 1 : 0;
        for (Token month : groups.all("months")) {
            for (Token day : groups.all("days")) {
                if (month.kind() == TokenClass.MONTH && day.kind() == TokenClass.NUMBER) {
                    Stretch stretch = Stretch.day(day.value(), month.value()).later(shift);
                    items.add(new Item.InYear(stretch, manner(groups, Manner.ON)));
                }
            }
        }
        return items;
    }

    private static List<Item> shortDay(Rule.Groups groups) {
        int day = groups.value("days");
        Stretch stretch = Stretch.day(day % 100, day / 100).later(groups.has("next") ? 1 : 0);
        return List.of(new Item.InYear(stretch, manner(groups, Manner.ON)));
    }
}
