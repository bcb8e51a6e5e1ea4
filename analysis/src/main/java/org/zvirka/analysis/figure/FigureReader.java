package org.zvirka.analysis.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.schedule.ToldDates;

/** Finds the numbers a text tells and what they count. Immutable; safe for use by several threads. */
public final class FigureReader {

    /** Numbers further behind are not looked at; the longest cell seen has a fifth of it. */
    private static final int LONGEST = 50_000;

    /** Adjectives between a number and its noun. */
    private static final int MOST_ADJECTIVES = 3;

    /** Numbers that may be years count only before a noun in the genitive plural. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2089;

    /** A clause before a dash is looked at so far back, the words before a number so far. */
    private static final int CLAUSE_REACH = 300;

    private static final int BOUND_REACH = 40;

    private static final Pattern DASH_BEFORE = Pattern.compile("\\s[-–—]\\s*$|:\\s*$");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[;,.)\\n])");
    private static final Pattern CLAUSE = Pattern.compile("[;:()\\n]|\\s[-–—]\\s|[.,]\\s");
    private static final Pattern OUT_OF =
            Pattern.compile("\\s+(?:з|із|зі|из|of)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BOUND = Pattern.compile(
            "(?:не менше(?: ніж)?|не менш(?: як)?|не більше(?: ніж)?|понад|близько|щонайменше|майже|більше)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Lemmas lemmas;
    private final ToldDates dates;
    private final FigureWords lexicon;

    private FigureReader(Lemmas lemmas, ToldDates dates, FigureWords lexicon) {
        this.lemmas = lemmas;
        this.dates = dates;
        this.lexicon = lexicon;
    }

    /** With the bundled word lists. */
    public static FigureReader bundled(Lemmas lemmas) {
        return new FigureReader(lemmas, ToldDates.bundled(), FigureWords.bundled());
    }

    /**
     * A figure where it stands.
     *
     * @param start offset of its first character
     * @param end offset behind the last one
     */
    public record Counted(Figure figure, int start, int end) {}

    /** In the order of the text. */
    public List<Counted> read(String text) {
        return read(text, lemmas.of(text));
    }

    /** As {@link #read(String)}, with the words of the text where they are known already. */
    public List<Counted> read(String text, List<Word> words) {
        BitSet dated = dated(text);
        List<Counted> counted = new ArrayList<>();
        List<Numeral> numerals = Numeral.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            if (i + 1 < numerals.size() && isShare(text, numeral, numerals.get(i + 1))) {
                share(text, words, numeral, numerals.get(i + 1)).ifPresent(counted::add);
                i++;
                continue;
            }
            int next = dated.nextSetBit(numeral.start());
            if (next < 0 || next >= numeral.end()) {
                read(text, words, numeral).ifPresent(counted::add);
            }
        }
        counted.addAll(inWords(text, words));
        counted.sort(Comparator.comparingInt(Counted::start));
        return counted;
    }

    /** The offsets that dates take. */
    private BitSet dated(String text) {
        BitSet taken = new BitSet();
        if (text.chars().anyMatch(Character::isDigit)) {
            dates.of(text).forEach(told -> taken.set(told.start(), told.end()));
        }
        return taken;
    }

    /** "5 з 11 органів": the first number counts, the second only says of how many. */
    private static boolean isShare(String text, Numeral part, Numeral whole) {
        return !part.percent()
                && part.value() < whole.value()
                && OUT_OF.matcher(text.substring(part.end(), whole.start())).matches();
    }

    private Optional<Counted> share(String text, List<Word> words, Numeral part, Numeral whole) {
        return count(text, words, next(words, whole.end()), whole.value(), part.start(), whole.end())
                .map(counted -> counted(text, part.value(), counted.figure().unit(), part.start(), counted.end()));
    }

    private Optional<Counted> read(String text, List<Word> words, Numeral numeral) {
        int next = next(words, numeral.end());
        Optional<Word> before = before(words, next, numeral.start());
        if (before.filter(word -> lexicon.is("part", word) && near(text, word, numeral))
                .isPresent()) {
            return Optional.empty();
        }
        if (numeral.percent()) {
            return Optional.of(counted(text, numeral.value(), "%", numeral.start(), numeral.end()));
        }
        Optional<Counted> behind = numeral.closed()
                ? Optional.empty()
                : count(text, words, next, numeral.value(), numeral.start(), numeral.end());
        return behind.or(() -> afterDash(text, words, numeral));
    }

    /** Index of the first word that begins at an offset or behind it. */
    private static int next(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Word> before(List<Word> words, int next, int offset) {
        int at = next - 1;
        while (at >= 0 && words.get(at).end() > offset) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(words.get(at));
    }

    private static boolean near(String text, Word word, Numeral numeral) {
        return text.substring(word.end(), numeral.start()).chars().allMatch(FigureReader::isGap);
    }

    private static boolean isGap(int letter) {
        return letter == '.' || letter == '\u00a0' || Character.isWhitespace(letter);
    }

    /** A number followed by its noun. */
    private Optional<Counted> count(String text, List<Word> words, int next, double value, int start, int end) {
        int at = next;
        double factor = 1;
        int last = end;
        if (at < words.size() && follows(text, last, words.get(at))) {
            OptionalLong known = lexicon.factor(words.get(at));
            if (known.isPresent()) {
                factor = known.getAsLong();
                last = words.get(at).end();
                at++;
            }
        }
        for (int adjectives = 0; at < words.size() && adjectives <= MOST_ADJECTIVES; adjectives++, at++) {
            Word word = words.get(at);
            if (!follows(text, last, word) || lexicon.is("time", word)) {
                return Optional.empty();
            }
            if (lexicon.is("percent", word)) {
                return Optional.of(counted(text, value, "%", start, word.end()));
            }
            if (lexicon.is("hryvnia", word)) {
                return Optional.of(counted(text, value * factor, "гривня", start, word.end()));
            }
            if (word.is("noun") && !(word.is("adj") && followedByNoun(text, words, at))) {
                return factor > 1 || agrees(value, word)
                        ? Optional.of(thing(text, words, at, value * factor, start))
                        : Optional.empty();
            }
            if (!word.is("adj")) {
                return Optional.empty();
            }
            last = word.end();
        }
        return Optional.empty();
    }

    /** Whether a number can count the noun in this form: "21 довідка", "3 довідки", "0,5 кредиту", "30 довідок". */
    private static boolean agrees(double value, Word noun) {
        boolean whole = value == Math.rint(value);
        if (!whole) {
            return noun.is("v_rod");
        }
        if (maybeYear(value)) {
            return noun.is("p", "v_rod");
        }
        boolean one = value % 10 == 1 && value % 100 != 11;
        return one || noun.is("p") || noun.is("abbr");
    }

    private static boolean followedByNoun(String text, List<Word> words, int at) {
        return at + 1 < words.size()
                && follows(text, words.get(at).end(), words.get(at + 1))
                && words.get(at + 1).is("noun");
    }

    private static boolean maybeYear(double value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static boolean follows(String text, int end, Word word) {
        return word.start() >= end
                && text.substring(end, word.start())
                        .chars()
                        .skip(dot(text, end))
                        .allMatch(letter -> letter != '.' && isGap(letter));
    }

    /** 1 where a dot ends an abbreviation at an offset, else 0. */
    private static int dot(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? 1 : 0;
    }

    private Counted thing(String text, List<Word> words, int at, double value, int start) {
        Word noun = words.get(at);
        Optional<Word> held = lexicon.is("container", noun) && followedByNoun(text, words, at)
                ? Optional.of(words.get(at + 1))
                : Optional.empty();
        String unit = held.map(word -> lemma(noun) + " " + lemma(word)).orElseGet(() -> lemma(noun));
        return counted(text, value, unit, start, held.orElse(noun).end());
    }

    /** "проєктів рішень - 300": the first noun of the clause before the dash. */
    private Optional<Counted> afterDash(String text, List<Word> words, Numeral numeral) {
        int reach = Math.max(0, numeral.start() - CLAUSE_REACH);
        Matcher dash = DASH_BEFORE.matcher(text.substring(reach, numeral.start()));
        Matcher ends = ENDS.matcher(text).region(numeral.end(), text.length());
        if (!dash.find() || !ends.lookingAt() || maybeYear(numeral.value())) {
            return Optional.empty();
        }
        int behind = reach + dash.start();
        int from = clauseStart(text, reach, behind);
        int first = next(words, from);
        for (int at = first; at < words.size() && words.get(at).end() <= behind; at++) {
            Word word = words.get(at);
            if (word.is("prep") || word.is("verb") || lexicon.is("time", word) || lexicon.is("part", word)) {
                return Optional.empty();
            }
            if (word.is("noun") && !word.is("adj") && !lexicon.is("amount", word)) {
                Counted thing = thing(text, words, at, numeral.value(), word.start());
                return Optional.of(counted(
                        text,
                        numeral.value(),
                        thing.figure().unit(),
                        words.get(first).start(),
                        numeral.end()));
            }
        }
        return Optional.empty();
    }

    private static int clauseStart(String text, int reach, int before) {
        Matcher mark = CLAUSE.matcher(text.substring(reach, before));
        int from = reach;
        while (mark.find()) {
            from = reach + mark.end();
        }
        return from;
    }

    private List<Counted> inWords(String text, List<Word> words) {
        List<Counted> counted = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            Word word = words.get(at);
            OptionalLong value = lexicon.number(word);
            boolean simple = value.isPresent()
                    && word.is("numr")
                    && (at == 0 || !words.get(at - 1).is("numr"));
            if (simple) {
                count(text, words, at + 1, value.getAsLong(), word.start(), word.end())
                        .ifPresent(counted::add);
            }
        }
        return counted;
    }

    private static Counted counted(String text, double value, String unit, int start, int end) {
        int reach = Math.max(0, start - BOUND_REACH);
        Matcher bound = BOUND.matcher(text.substring(reach, start));
        int from = bound.find() ? reach + bound.start() : start;
        return new Counted(new Figure(value, unit, text.substring(from, end)), from, end);
    }

    /** The dictionary form nearest to the printed one: that with the longest common beginning, then the shortest. */
    private static String lemma(Word word) {
        Set<String> lemmas = word.lemmas();
        return lemmas.stream()
                .max(Comparator.comparingInt((String lemma) -> common(lemma, word.form()))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(word.form());
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
