package org.zvirka.analysis.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Openers that give the rest of their clause to an event or to another plan. */
final class EventRules {

    private static final Pattern AFTER_DAY = Pattern.compile("B[ix]*(?=[DsY]|l|d[M]|M|[rd][QH])");
    private static final Pattern EXCEPT = Pattern.compile("n");
    private static final Pattern PLAN = Pattern.compile("P");

    /** An event word; a term of days; "before" with a noun of doing. */
    private static final Pattern EVENT = Pattern.compile("[ipx]*V|B|[bpiZ]*h?(?:[d#]-?)?K");

    private static final Pattern TERM =
            Pattern.compile("[bpiZ]+h?N?(?:[d#](?:\\([dw]\\))?(?:-d)?)?[kgzt](?![ix]*Y)|[d#][kgzt](?=[VB])");
    private static final Pattern BEFORE_DEED = Pattern.compile("bl?(?=w)");
    private static final Pattern DEED = Pattern.compile("[\\p{L}'’ʼ]+(?:ння|ття|цтва)");

    /** Where an event ends although its clause goes on: a rhythm, "always" or a period follows a comma. */
    private static final Pattern PLAN_OTHERS = Pattern.compile(",[ix]*(?:E|A|p[ix]*m?[yYT]|pm?R)");

    private static final Pattern EVENT_OTHERS = Pattern.compile(",[ix]*P|" + PLAN_OTHERS.pattern());

    private static final Pattern TIME_WITHIN = Pattern.compile("[EADsMYQHhac]");

    private EventRules() {}

    static Optional<Rule.Match> at(Line line, int from) {
        if (fits(AFTER_DAY, line, from) > 0) {
            return one(new Item.Unclear("after a day: until when is not said", true), from, from + 1);
        }
        if (fits(EXCEPT, line, from) > 0) {
            return one(new Item.Unclear("an exception or another paper's date", true), from, from + 1);
        }
        if (fits(PLAN, line, from) > 0) {
            int end = end(line, from + 1, PLAN_OTHERS);
            return one(new Item.OtherPlan(from, end - 1), from, end);
        }
        int opener = fits(EVENT, line, from);
        if (opener > 0 || beforeDeed(line, from)) {
            int end = end(line, from + Math.max(1, opener), EVENT_OTHERS);
            return one(new Item.Event(from, end - 1), from, end);
        }
        return term(line, from);
    }

    private static Optional<Rule.Match> one(Item item, int from, int end) {
        return Optional.of(new Rule.Match(List.of(item), from, end));
    }

    /** "Within ten days": an event where something is told that the days are counted from. */
    private static Optional<Rule.Match> term(Line line, int from) {
        int opener = fits(TERM, line, from);
        if (opener == 0) {
            return Optional.empty();
        }
        int end = end(line, from + opener, EVENT_OTHERS);
        return end > from + opener
                ? one(new Item.Event(from, end - 1), from, end)
                : one(new Item.Unclear("a term whose first day is not said", false), from, end);
    }

    private static boolean beforeDeed(Line line, int from) {
        int opener = fits(BEFORE_DEED, line, from);
        return opener == 2
                || opener == 1 && DEED.matcher(line.words(from + 1, from + 1)).matches();
    }

    private static int fits(Pattern pattern, Line line, int from) {
        Matcher matcher =
                pattern.matcher(line.letters()).region(from, line.letters().length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() - from : 0;
    }

    /** Index behind the last token of the event: the clause's end, or where another time begins. */
    private static int end(Line line, int from, Pattern others) {
        int depth = 0;
        int at = from;
        while (at < line.letters().length()) {
            char letter = line.letters().charAt(at);
            if (letter == ';' && depth == 0) {
                break;
            }
            if (letter == '(' && (depth > 0 || bracketTellsTime(line, at))) {
                break;
            }
            if (letter == ')' && depth == 0) {
                break;
            }
            if (depth == 0 && fits(others, line, at) > 0) {
                break;
            }
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            at++;
        }
        return at;
    }

    private static boolean bracketTellsTime(Line line, int open) {
        int close = line.letters().indexOf(')', open);
        String inside =
                line.letters().substring(open + 1, close < 0 ? line.letters().length() : close);
        return TIME_WITHIN.matcher(inside).find() && !inside.startsWith("V") && !inside.startsWith("P");
    }
}
