package org.zvirka.analysis.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.schedule.ToldDates.Told;

/** Reads what follows the word for an act: its body, date, number and title. One use; not for several threads. */
final class Citation {

    /** A body's name between the word for the act and its date is not longer. */
    private static final int MOST_WORDS = 14;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GAP = Pattern.compile("[\\s(]*");
    private static final Pattern COMMA_GAP = Pattern.compile("[\\s,]*");
    private static final Pattern OF = Pattern.compile("[,:]?\\s*(?:від|от|dated|of|z dnia)\\s+[«“\"]?", FLAGS);
    private static final Pattern YEAR_WORD = Pattern.compile("\\s*(?:року|р\\.|г\\.|года|рік)", FLAGS);
    private static final Pattern NUMBER =
            Pattern.compile(",?\\s*(?:за\\s+)?(?:№|N|nr|No\\.?)\\s*([\\p{L}\\d][\\p{L}\\d./–\\-]*)", FLAGS);

    /** A number without its sign, right behind the date: digits with strokes or dashes. */
    private static final Pattern BARE_NUMBER = Pattern.compile("\\s+(\\d[\\d.]*[/-][\\d./\\-]*\\d)(?![\\d.])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’ʼ\\-]*\\.?");
    private static final Pattern ANOTHER =
            Pattern.compile("(?:\\s*[,;]|\\s+(?:та|і|й|и|and))\\s*(?=(?:від|от|№|dated)\\s?)", FLAGS);
    private static final Pattern DATE_WORDS = Pattern.compile("\\d{1,2}\\s+\\p{L}+\\s+\\d{4}");

    private final String text;
    private final Map<Integer, Told> dates;
    private int at;
    private Optional<LocalDate> date = Optional.empty();
    private String number = "";
    private String title = "";

    /** @param at offset behind the word for the act */
    Citation(String text, Map<Integer, Told> dates, int at) {
        this.text = text;
        this.dates = dates;
        this.at = at;
    }

    /** @param stops offsets at which another act begins */
    Citation read(Set<Integer> stops) {
        int words = 0;
        while (words <= MOST_WORDS && !complete()) {
            if (takeDate() || takeNumber() || takeTitle()) {
                continue;
            }
            if (found() || !takeWord(stops)) {
                break;
            }
            words++;
        }
        return this;
    }

    /** The next act behind the same word: ", від ... № ..."; empty where none follows. */
    Optional<Citation> next() {
        Matcher another = ANOTHER.matcher(text).region(at, text.length());
        another.useTransparentBounds(true);
        if (!found() || !another.lookingAt()) {
            return Optional.empty();
        }
        Citation next = new Citation(text, dates, another.end());
        next.readOn();
        return next.found() ? Optional.of(next) : Optional.empty();
    }

    private void readOn() {
        while (takeDate() || takeNumber() || takeTitle()) {
            // each takes its part and moves on
        }
    }

    boolean found() {
        return date.isPresent() || !number.isEmpty() || !title.isEmpty();
    }

    private boolean complete() {
        return date.isPresent() && !number.isEmpty() && !title.isEmpty();
    }

    int end() {
        return at;
    }

    String date() {
        return date.map(LocalDate::toString).orElse("");
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    private boolean takeDate() {
        Matcher of = OF.matcher(text).region(at, text.length());
        if (date.isPresent() || !of.lookingAt()) {
            return false;
        }
        Optional<Told> told = Optional.ofNullable(dates.get(of.end()))
                .filter(one -> one.period().from().equals(one.period().to()));
        if (told.isEmpty()) {
            return false;
        }
        date = Optional.of(told.get().period().from());
        at = told.get().end();
        Matcher year = YEAR_WORD.matcher(text).region(at, text.length());
        at = year.lookingAt()
                        && !DATE_WORDS
                                .matcher(text.substring(told.get().start(), at))
                                .matches()
                ? year.end()
                : at;
        Matcher bare = BARE_NUMBER.matcher(text).region(at, text.length());
        if (number.isEmpty() && bare.lookingAt()) {
            number = bare.group(1);
            at = bare.end();
        }
        return true;
    }

    private boolean takeNumber() {
        Matcher found = NUMBER.matcher(text).region(at, text.length());
        if (!number.isEmpty() || !found.lookingAt()) {
            return false;
        }
        number = found.group(1).replaceAll("[.\\-–/]+$", "");
        at = found.start(1) + number.length();
        return true;
    }

    private boolean takeTitle() {
        Matcher gap = COMMA_GAP.matcher(text).region(at, text.length());
        int from = gap.lookingAt() ? gap.end() : at;
        Optional<Title> quoted = title.isEmpty() ? Title.at(text, from) : Optional.empty();
        quoted.ifPresent(found -> {
            title = found.words();
            at = found.end();
        });
        return quoted.isPresent();
    }

    /** A word of the body's name; false at a mark, at the word of another act or at the end. */
    private boolean takeWord(Set<Integer> stops) {
        Matcher gap = GAP.matcher(text).region(at, text.length());
        int from = gap.lookingAt() ? gap.end() : at;
        Matcher word = WORD.matcher(text).region(from, text.length());
        if (stops.contains(from)
                || !word.lookingAt()
                || text.substring(at, from).contains("(")) {
            return false;
        }
        boolean sentenceEnds = word.group().endsWith(".") && word.group().length() > 5;
        if (sentenceEnds) {
            return false;
        }
        at = word.end();
        return true;
    }
}
