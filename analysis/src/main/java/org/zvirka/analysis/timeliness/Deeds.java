package org.zvirka.analysis.timeliness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.schedule.ToldDates;
import org.zvirka.analysis.schedule.ToldDates.Told;

/** The days in a result on which something was done. Immutable; safe for use by several threads. */
final class Deeds {

    /** Words before a date are looked at so far back. */
    private static final int REACH = 160;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A date behind these is a bound, a plan or the age of a paper, not a day of doing. */
    private static final Pattern NO_DEED = Pattern.compile(
            "(?:\\b(?:до|після|станом на|починаючи з|дійсн\\p{L}+ (?:до|з)|чинності(?: з)?|перенес\\p{L}+ на|на|крім|until|as of)"
                    + "|редакції(?: від)?)\\s*$",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OF_ACT = Pattern.compile(
            "(?:\\bвід|№\\s*\\S+\\s+від|\\bот|\\bdated|\\bвх\\.)\\s*$", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    /** The act as the means of the deed: "наказом", "листами", "розпорядженням". */
    private static final Pattern MEANS = Pattern.compile(
            "\\b(?:наказ(?:ом|ами)|лист(?:ом|ами)|розпорядженн(?:ям|ями)|рішенн(?:ям|ями)|дорученн(?:ям|ями)"
                    + "|протокол(?:ом|ами)|постанов(?:ою|ами)|записк(?:ою|ами)|повідомленн(?:ям|ями)|приказ(?:ом|ами)|письм(?:ом|ами))\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    /** An act named as the ground of the deed, or as what approved something earlier. */
    private static final Pattern GROUND = Pattern.compile(
            "\\b(?:згідно|відповідно|на виконання|на підставі|керуючись|у зв'язку|затверджен(?:ого|ої|их|им|ий|а|ою)|внесен(?:ими|их)|передбачен\\p{L}+"
                    + "|визначен\\p{L}+|встановлен\\p{L}+|согласно|according)\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:буде|будуть|планується|заплановано|перенес\\p{L}+|відбудеться)\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|;|\\n");

    private final ToldDates dates;

    Deeds(ToldDates dates) {
        this.dates = dates;
    }

    List<Told> of(String result) {
        return dates.of(result).stream().filter(told -> isDeed(result, told)).toList();
    }

    private static boolean isDeed(String text, Told told) {
        String before = before(text, told.start());
        if (NO_DEED.matcher(before).find()
                || FUTURE.matcher(sentence(text, told)).find()) {
            return false;
        }
        if (!OF_ACT.matcher(before).find()) {
            return true;
        }
        Matcher means = MEANS.matcher(before);
        int last = -1;
        while (means.find()) {
            last = means.start();
        }
        return last >= 0 && !GROUND.matcher(before.substring(0, last)).find();
    }

    /** The words before an offset, back to the sentence's beginning. */
    private static String before(String text, int at) {
        String reach = text.substring(Math.max(0, at - REACH), at);
        Matcher end = SENTENCE_END.matcher(reach);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return reach.substring(from);
    }

    private static String sentence(String text, Told told) {
        Matcher end = SENTENCE_END.matcher(text).region(told.end(), Math.min(text.length(), told.end() + REACH));
        int to = end.find() ? end.start() : Math.min(text.length(), told.end() + REACH);
        return before(text, told.start()) + text.substring(told.start(), to);
    }

    /** Whether an offset lies in the first sentence of the text. */
    static boolean inFirstSentence(String text, int at) {
        Matcher end = SENTENCE_END.matcher(text);
        return !end.find() || at < end.start();
    }
}
