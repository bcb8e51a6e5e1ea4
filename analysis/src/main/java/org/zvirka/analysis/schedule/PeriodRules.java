package org.zvirka.analysis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.schedule.Item.Manner;

/** Months, tens of days, quarters, half-years and years. */
final class PeriodRules {

    private static final String LEAD = "[ipx]*";
    private static final String END_OF = "(?<by>b?)[ix]*(?<end>l)[imx]*";
    private static final String LIST = "(?<list>[rd](?:[-,][rd])*)x?";

    private PeriodRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "Z[ix]*m?(?:[rd](?:[-,][rd])*[QH]|M(?:-M)?|dt|(?=Y)|(?=[yR]))[ix]*(?:Y(?:-Y)?)?[yR]*",
                        groups -> List.of(new Item.Unclear("only the time that is reported on", false))),
                Rule.of(END_OF + "(?<m>M)", groups -> month(groups, Manner.BY)),
                Rule.of(END_OF + LIST + "Q", groups -> parts(groups, 3, Manner.BY)),
                Rule.of(END_OF + LIST + "H", groups -> parts(groups, 6, Manner.BY)),
                Rule.of(END_OF + "(?=Y)", groups -> List.of(new Item.InYear(Stretch.months(1, 12), Manner.BY))),
                Rule.of(END_OF + "[yT]", groups -> List.of(new Item.WholePeriod(Manner.BY))),
                Rule.of(
                        "b[ix]*(?:M|[rd][QH]|Y|H)",
                        groups -> List.of(new Item.Unclear(
                                "by a month, quarter or year: before it begins or by its end is not said", true))),
                Rule.of(LEAD + "f?(?<m1>M)(?<y1>Y)y?(?:-|[ob])[ix]*(?<m2>M)(?<y2>Y)y?", PeriodRules::monthsOverYears),
                Rule.of(LEAD + "(?:f(?<m1>M)[-ob]|(?<m0>M)-)[ix]*(?<m2>M)", PeriodRules::months),
                Rule.of("f[ix]*(?<m>M)", groups -> List.of(new Item.Since(Stretch.months(groups.value("m"), 12), 0))),
                Rule.of(LEAD + "(?<n>[rd])(?:-(?<n2>[rd]))?e[ix]*(?<m>M)", PeriodRules::decade),
                Rule.of(LEAD + "(?<n>[rd])F[ix]*(?<m>M)", PeriodRules::halfOfMonth),
                Rule.of(LEAD + "(?<m>M)", groups -> month(groups, Manner.WITHIN)),
                Rule.of("f[ix]*(?<n>[rd])Q(?![ob])", PeriodRules::sinceQuarter),
                Rule.of(LEAD + "f(?<first>[rd])Q?[ob](?<last>[rd])Q", groups -> between(groups, 3)),
                Rule.of(LEAD + "(?<first>[rd])Q-(?<last>[rd])Q", groups -> between(groups, 3)),
                Rule.of(LEAD + LIST + "Q", groups -> parts(groups, 3, Manner.WITHIN)),
                Rule.of(LEAD + LIST + "H", groups -> parts(groups, 6, Manner.WITHIN)),
                Rule.of(LEAD + "(?<n>d)t(?=[ix]*Y)", PeriodRules::firstMonths),
                Rule.of("f[ix]*(?=Y)", groups -> List.of(new Item.Since(Stretch.months(1, 12), 0))),
                Rule.of(LEAD + "(?<from>Y)-(?<to>Y)y?", PeriodRules::span),
                Rule.of(LEAD + "(?<years>Y(?:,Y)*)y?", PeriodRules::years),
                Rule.of(
                        "[ix]*p[ixmR]*y|[ix]*m[ix]*y|[ipx]*m?T|pm?R+",
                        groups -> List.of(new Item.WholePeriod(Manner.WITHIN))));
    }

    private static List<Item> month(Rule.Groups groups, Manner manner) {
        int month = groups.value("m");
        return List.of(new Item.InYear(Stretch.months(month, month), manner));
    }

    private static List<Item> months(Rule.Groups groups) {
        int from = groups.has("m1") ? groups.value("m1") : groups.value("m0");
        return List.of(new Item.InYear(Stretch.months(from, groups.value("m2")), Manner.WITHIN));
    }

    private static List<Item> monthsOverYears(Rule.Groups groups) {
        Optional<Schedule.Period> first =
                Stretch.months(groups.value("m1"), groups.value("m1")).in(groups.value("y1"));
        Optional<Schedule.Period> last =
                Stretch.months(groups.value("m2"), groups.value("m2")).in(groups.value("y2"));
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().to().isBefore(first.get().from())) {
            return List.of(new Item.Unclear("a stretch of months that ends before it begins", true));
        }
        return List.of(new Item.Fixed(
                new Schedule.Period(first.get().from(), last.get().to()), Manner.WITHIN));
    }

    /** The first, second or third ten days of a month; the third lasts to its end. */
    private static List<Item> decade(Rule.Groups groups) {
        int first = groups.value("n");
        int last = groups.has("n2") ? groups.value("n2") : first;
        if (first < 1 || last > 3 || last < first) {
            return List.of(new Item.Unclear("a month has three tens of days", true));
        }
        int month = groups.value("m");
        Stretch stretch = new Stretch(month, first * 10 - 9, month, last == 3 ? Stretch.LAST : last * 10, 0);
        return List.of(new Item.InYear(stretch, Manner.WITHIN));
    }

    private static List<Item> halfOfMonth(Rule.Groups groups) {
        int month = groups.value("m");
        return switch (groups.value("n")) {
            case 1 -> List.of(new Item.InYear(new Stretch(month, 1, month, 15, 0), Manner.WITHIN));
            case 2 -> List.of(new Item.InYear(new Stretch(month, 16, month, Stretch.LAST, 0), Manner.WITHIN));
            default -> List.of(new Item.Unclear("a month has two halves", true));
        };
    }

    /** "9 місяців 2021 року": from January on. */
    private static List<Item> firstMonths(Rule.Groups groups) {
        int count = groups.value("n");
        return count > 12 ? List.of() : List.of(new Item.InYear(Stretch.months(1, count), Manner.WITHIN));
    }

    private static List<Item> between(Rule.Groups groups, int length) {
        return part(groups.value("first"), groups.value("last"), length, Manner.WITHIN);
    }

    /** A list such as "I, III-IV": a part for each number, one for each range. */
    private static List<Item> parts(Rule.Groups groups, int length, Manner manner) {
        List<Token> list = groups.all("list");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i += 2) {
            boolean range = i + 1 < list.size() && list.get(i + 1).kind() == TokenClass.DASH;
            int first = list.get(i).value();
            int last = range ? list.get(i + 2).value() : first;
            items.addAll(part(first, last, length, manner));
            i = range ? i + 2 : i;
        }
        return items;
    }

    private static List<Item> part(int first, int last, int length, Manner manner) {
        if (first < 1 || last > 12 / length || last < first) {
            return List.of(new Item.Unclear("a quarter or half-year that no year has", true));
        }
        return List.of(new Item.InYear(Stretch.months((first - 1) * length + 1, last * length), manner));
    }

    private static List<Item> sinceQuarter(Rule.Groups groups) {
        int quarter = groups.value("n");
        return quarter > 4 ? List.of() : List.of(new Item.Since(Stretch.months(quarter * 3 - 2, 12), 0));
    }

    private static List<Item> span(Rule.Groups groups) {
        Years years = Years.of(groups.value("from"), groups.value("to"));
        return List.of(
                years.known()
                        ? new Item.NamedYears(List.of(years))
                        : new Item.Unclear("a span of years that runs backwards or too far", true));
    }

    private static List<Item> years(Rule.Groups groups) {
        return List.of(new Item.NamedYears(groups.all("years").stream()
                .filter(token -> token.kind() == TokenClass.YEAR)
                .map(token -> Years.of(token.value(), token.value()))
                .toList()));
    }
}
