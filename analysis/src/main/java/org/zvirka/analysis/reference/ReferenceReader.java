package org.zvirka.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.schedule.ToldDates;
import org.zvirka.analysis.schedule.ToldDates.Told;

/** Finds the acts a text cites. Immutable; safe for use by several threads. */
public final class ReferenceReader {

    /** Words further behind are not looked at; the longest cell seen has a fifth of it. */
    private static final int LONGEST = 50_000;

    /** Kinds that are cited by date or number only: a title alone may be that of a form or an event. */
    private static final Set<String> NUMBERED =
            Set.of("план", "положення", "лист", "протокол", "доручення", "припис", "роз'яснення", "договір");

    /** "частини першої статті 45", "п. 3 ч. 1 ст. 3": the part of the act, in front of it. */
    private static final Pattern PART = Pattern.compile(
            "(?:(?:\\b(?:під)?пункт\\p{L}*|\\bпп?\\.|\\bчастин\\p{L}+|\\bч\\.|\\bстатт\\p{L}+|\\bстатей|\\bст\\.(?:\\s*ст\\.)?|\\bабзац\\p{L}*"
                    + "|\\bрозділ\\p{L}*|\\barticle|\\bart\\.|\\bстать\\p{L}+)\\s*[\\d\\p{L}][\\d\\p{L},.\\s–-]{0,30}?\\s*)+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Titles of acts begin so; other words in quotes behind an act's word are names of something else. */
    private static final Pattern ABOUT =
            Pattern.compile("(?:про|щодо|деякі|питання|об?|on)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]*(?:(?:та|і|й|и|and)\\s+)?");

    private static final int PART_REACH = 120;

    private final Lemmas lemmas;
    private final ToldDates dates;
    private final ActTypes types;

    private ReferenceReader(Lemmas lemmas, ToldDates dates, ActTypes types) {
        this.lemmas = lemmas;
        this.dates = dates;
        this.types = types;
    }

    /** With the bundled kinds of acts. */
    public static ReferenceReader bundled(Lemmas lemmas) {
        return new ReferenceReader(lemmas, ToldDates.bundled(), ActTypes.bundled());
    }

    /**
     * A citation where it stands.
     *
     * @param start offset of its first character
     * @param end offset behind the last one
     */
    public record Cited(Reference reference, int start, int end) {}

    private record Act(String type, Word word) {}

    /** In the order of the text; an act cited twice comes twice. */
    public List<Cited> read(String text) {
        return read(text, lemmas.of(text));
    }

    /** As {@link #read(String)}, with the words of the text where they are known already. */
    public List<Cited> read(String text, List<Word> words) {
        List<Act> acts = acts(words);
        if (acts.isEmpty()) {
            return List.of();
        }
        Map<Integer, Told> told = dates.of(text).stream().collect(Collectors.toMap(Told::start, Function.identity()));
        Set<Integer> stops = acts.stream().map(act -> act.word().start()).collect(Collectors.toSet());
        List<Cited> cited = new ArrayList<>();
        int done = 0;
        for (Act act : acts) {
            if (act.word().start() >= done) {
                done = read(text, act, told, stops, cited);
            }
        }
        return cited;
    }

    private List<Act> acts(List<Word> words) {
        return words.stream()
                .filter(word -> word.start() < LONGEST)
                .flatMap(word -> types.of(word).map(type -> new Act(type, word)).stream())
                .toList();
    }

    /** Reads the acts behind one word; gives the offset behind them. */
    private int read(String text, Act act, Map<Integer, Told> told, Set<Integer> stops, List<Cited> cited) {
        Optional<Cited> code =
                Codes.at(text, act.type(), act.word().start(), act.word().end(), lemmas);
        if (code.isPresent()) {
            int start = partStart(text, code.get().start());
            cited.add(cited(text, code.get().reference(), start, code.get().end()));
            return code.get().end();
        }
        Optional<Citation> citation = Optional.of(
                        new Citation(text, told, act.word().end()).read(stops))
                .filter(found -> counts(act.type(), found));
        int done = act.word().end();
        int start = partStart(text, act.word().start());
        while (citation.isPresent()) {
            Citation found = citation.get();
            Reference reference = new Reference(act.type(), found.title(), found.date(), found.number(), "");
            cited.add(cited(text, reference, start, found.end()));
            done = found.end();
            start = skip(text, done);
            citation = found.next();
        }
        return done;
    }

    private static Cited cited(String text, Reference found, int start, int end) {
        String printed = text.substring(start, end).strip();
        return new Cited(new Reference(found.type(), found.title(), found.date(), found.number(), printed), start, end);
    }

    private static boolean counts(String type, Citation found) {
        if (!found.date().isEmpty() || !found.number().isEmpty()) {
            return true;
        }
        boolean law = type.equals("закон");
        return !found.title().isEmpty()
                && (law
                        || !NUMBERED.contains(type)
                                && ABOUT.matcher(found.title()).lookingAt());
    }

    private static int skip(String text, int from) {
        Matcher between = BETWEEN.matcher(text).region(from, text.length());
        return between.lookingAt() ? between.end() : from;
    }

    private static int partStart(String text, int act) {
        int reach = Math.max(0, act - PART_REACH);
        Matcher part = PART.matcher(text.substring(reach, act));
        return part.find() ? reach + part.start() : act;
    }
}
