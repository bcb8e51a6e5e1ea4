package org.zvirka.analysis.schedule;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.schedule.Item.Manner;
import org.zvirka.analysis.schedule.Phrases.Found;

/**
 * Gives every item the years it holds for: those printed behind it, else those printed before it, else the plan's.
 */
final class YearBinder {

    private YearBinder() {}

    /**
     * @param years spans the item holds for; empty where no year is known
     * @param printed whether the cell itself names them
     * @param consumed whether these named years only say the years of other items
     */
    record Bound(Found found, List<Years> years, boolean printed, boolean consumed) {}

    static List<Bound> bind(List<Found> found, Years plan) {
        List<Found> items = rolledOver(found);
        List<Bound> bound = new ArrayList<>();
        boolean[] consumed = new boolean[items.size()];
        int[] source = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            source[i] = wantsYear(items.get(i).item()) ? source(items, i) : -1;
            if (source[i] >= 0 && items.get(source[i]).segment() == items.get(i).segment()) {
                consumed[source[i]] = true;
            } else if (source[i] > i) {
                consumed[source[i]] = true;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i).item();
            boolean printed = source[i] >= 0 || item instanceof Item.NamedYears;
            List<Years> years = item instanceof Item.NamedYears named
                    ? named.spans()
                    : source[i] >= 0
                            ? ((Item.NamedYears) items.get(source[i]).item()).spans()
                            : plan.known() ? List.of(plan) : List.of();
            bound.add(new Bound(items.get(i), years, printed, consumed[i]));
        }
        return bound;
    }

    private static boolean wantsYear(Item item) {
        return switch (item) {
            case Item.InYear ignored -> true;
            case Item.WholePeriod ignored -> true;
            case Item.Since since -> since.year() == 0;
            case Item.Rhythm ignored -> true;
            case Item.Fixed ignored -> false;
            case Item.NamedYears ignored -> false;
            case Item.Always ignored -> false;
            case Item.Event ignored -> false;
            case Item.OtherPlan ignored -> false;
            case Item.Unclear ignored -> false;
        };
    }

    /**
     * Index of the years behind the item, else of those before it, and the other way round in a cell that puts its years
     * first; -1 where the cell names none.
     */
    private static int source(List<Found> items, int at) {
        boolean yearsFirst = items.getFirst().item() instanceof Item.NamedYears
                && !(items.getLast().item() instanceof Item.NamedYears);
        return yearsFirst ? before(items, at) : behind(items, at);
    }

    private static int behind(List<Found> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            if (items.get(i).item() instanceof Item.NamedYears) {
                return i;
            }
        }
        return before(items, at);
    }

    private static int before(List<Found> items, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (items.get(i).item() instanceof Item.NamedYears) {
                return i;
            }
        }
        return -1;
    }

    /**
     * "5 квітня, 5 липня, 5 жовтня, 5 січня" without a year: a month before the one printed last belongs to the next
     * year, as such lists run forwards.
     */
    private static List<Found> rolledOver(List<Found> found) {
        boolean named = found.stream().anyMatch(one -> one.item() instanceof Item.NamedYears);
        List<Found> days = found.stream().filter(YearBinder::isDay).toList();
        if (named || days.size() < 3) {
            return found;
        }
        Found last = days.getLast();
        for (int i = 1; i < days.size() - 1; i++) {
            if (month(days.get(i)) <= month(days.get(i - 1))) {
                return found;
            }
        }
        if (month(last) >= month(days.get(days.size() - 2)) || month(last) >= month(days.getFirst())) {
            return found;
        }
        List<Found> rolled = new ArrayList<>(found);
        Item.InYear day = (Item.InYear) last.item();
        rolled.set(
                found.lastIndexOf(last),
                new Found(
                        new Item.InYear(day.stretch().later(1), day.manner()),
                        last.first(),
                        last.last(),
                        last.segment()));
        return rolled;
    }

    private static boolean isDay(Found found) {
        return found.item() instanceof Item.InYear day
                && day.manner() != Manner.WITHIN
                && day.stretch().shift() == 0;
    }

    private static int month(Found found) {
        return found.item() instanceof Item.InYear day ? day.stretch().fromMonth() : 0;
    }
}
