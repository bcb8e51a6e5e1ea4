package org.zvirka.analysis.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;

/** Reads what each clause of a result says was done, by the tense and negation of its verbs. Immutable. */
final class ClauseReader {

    enum Saying {
        DONE,
        /** Performed all the time, told in the present tense. */
        PERFORMED,
        NOT_DONE,
        /** Something is not there; what that means, the other clauses tell. */
        ABSENT,
        NO_OCCASION,
        PAUSED,
        RUNNING
    }

    /**
     * @param start offset of the verb (or adjective) that says it
     * @param lemmas of that word
     * @param about the nouns between the same commas
     * @param yet whether it is only not so yet
     * @param event whether those nouns are such as happen: a case, a breach, an inquiry
     */
    record Said(Saying saying, int start, int end, Set<String> lemmas, Set<String> about, boolean yet, boolean event) {

        Said as(Saying other) {
            return new Said(other, start, end, lemmas, about, yet, event);
        }
    }

    /** A dot that ends a sentence stands before a capital or a list mark, not inside a date or an abbreviation. */
    private static final Pattern BREAK =
            Pattern.compile("[;!?\\n]|(?<=[\\p{L}\\p{N}»\"”)]{2})\\.(?=\\s+[\\p{Lu}\\d«\"“-]|\\s*$)");

    /** Letters of the longest title of an act seen in quotation marks. */
    private static final int LONGEST_TITLE = 300;

    private static final Pattern COMMA = Pattern.compile("[,—–(]|\\s-\\s");

    /** In words; what goes on longer without a stop is no sentence, and each verb looks at all the others of its clause. */
    private static final int LONGEST_CLAUSE = 200;

    private final Lemmas lemmas;
    private final Map<String, Set<String>> words;

    ClauseReader(Lemmas lemmas, Map<String, Set<String>> words) {
        this.lemmas = lemmas;
        this.words = words;
    }

    List<Said> read(String text) {
        List<Said> said = new ArrayList<>();
        List<Word> all = lemmas.of(text);
        int from = 0;
        Matcher breaks = BREAK.matcher(text);
        while (breaks.find()) {
            from = clauses(all, from, breaks.start(), text, said);
        }
        clauses(all, from, text.length(), text, said);
        boolean deed =
                said.stream().anyMatch(other -> other.saying() == Saying.DONE || other.saying() == Saying.PERFORMED);
        return said.stream().map(one -> settled(one, deed)).toList();
    }

    /**
     * Reads the words that end before a place.
     *
     * @param from the first of them
     * @return the first word behind
     */
    private int clauses(List<Word> all, int from, int end, String text, List<Said> said) {
        int to = from;
        while (to < all.size() && all.get(to).end() <= end) {
            to++;
        }
        for (int at = from; at < to; at += LONGEST_CLAUSE) {
            clause(all.subList(at, Math.min(to, at + LONGEST_CLAUSE)), text, said);
        }
        return to;
    }

    /** "Checked, no discrepancies": beside a deed, what is absent is what the deed found; alone, the deed is absent. */
    private static Said settled(Said said, boolean deed) {
        if (said.saying() != Saying.ABSENT) {
            return said;
        }
        if (said.yet()) {
            return said.as(Saying.RUNNING);
        }
        return said.as(deed ? Saying.NO_OCCASION : Saying.NOT_DONE);
    }

    /** Whether two texts name the same thing. */
    boolean shareNouns(String one, String other) {
        Set<String> nouns = nouns(one);
        return nouns(other).stream().anyMatch(nouns::contains);
    }

    private Set<String> nouns(String text) {
        Set<String> nouns = new HashSet<>();
        lemmas.of(text).stream()
                .filter(word -> word.is("noun") && !is(word, "calendar"))
                .forEach(word -> nouns.addAll(word.lemmas()));
        return nouns;
    }

    /** Whether the words tell that something is missing. */
    boolean tellsOfLack(String text) {
        return lemmas.of(text).stream()
                .anyMatch(word -> is(word, "lack") || word.form().equals("не"));
    }

    /** Verbs and nouns of a text, by which a verb is told to speak of the same deed. */
    Set<String> deeds(String text) {
        Set<String> deeds = new HashSet<>();
        lemmas.of(text).stream()
                .filter(word -> word.is("verb") || word.is("noun"))
                .filter(word -> !is(word, "calendar"))
                .forEach(word -> deeds.addAll(word.lemmas()));
        return deeds;
    }

    private void clause(List<Word> clause, String text, List<Said> said) {
        int from = 0;
        while (from < clause.size()) {
            int to = from + 1;
            while (to < clause.size()
                    && !COMMA.matcher(text)
                            .region(clause.get(to - 1).end(), clause.get(to).start())
                            .find()) {
                to++;
            }
            if (from == 0 || !isRelative(clause, from)) {
                part(clause, from, to, text, said);
            }
            from = to;
        }
    }

    /** What stands between two commas. */
    private void part(List<Word> clause, int from, int to, String text, List<Said> said) {
        boolean verbless = clause.subList(from, to).stream().noneMatch(word -> word.is("verb") && !word.is("noun"));
        for (int i = from; i < to; i++) {
            if (!quoted(text, clause.get(i)) && !isSupposed(clause, i)) {
                List<Word> part = clause.subList(from, to);
                verb(clause, part, i, verbless && isPredicate(clause, i, to)).ifPresent(said::add);
            }
        }
    }

    /** "which ...", "about which ...", "so that ...". */
    private static boolean isRelative(List<Word> clause, int at) {
        return clause.subList(at, Math.min(clause.size(), at + 3)).stream()
                .anyMatch(word -> word.hasLemma("який")
                        || word.hasLemma("що")
                        || word.hasLemma("котрий")
                        || word.hasLemma("щоб")
                        || word.hasLemma("которий")
                        || word.hasLemma("оскільки")
                        || word.hasLemma("хто"));
    }

    /** "would ...": a verb with a particle beside it tells of no deed. */
    private static boolean isSupposed(List<Word> clause, int at) {
        return at + 1 < clause.size() && clause.get(at + 1).form().matches("би?");
    }

    /** Words inside quotation marks are a title, not a statement; a mark that is not closed for long is a misprint. */
    private static boolean quoted(String text, Word word) {
        int opened = -1;
        for (int i = Math.max(0, word.start() - LONGEST_TITLE); i < word.start(); i++) {
            char sign = text.charAt(i);
            if ("«“„".indexOf(sign) >= 0 || sign == '"' && opened < 0) {
                opened = i;
            } else if ("»”\"".indexOf(sign) >= 0) {
                opened = -1;
            }
        }
        return opened >= 0 && closes(text, word.end(), opened + LONGEST_TITLE);
    }

    private static boolean closes(String text, int from, int to) {
        for (int i = from; i < Math.min(text.length(), to); i++) {
            if ("»”\"“".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Said> verb(List<Word> clause, List<Word> part, int at, boolean predicate) {
        Word word = clause.get(at);
        if (word.hasLemma("відсутній") || word.form().matches("немає|нема")) {
            return said(absence(part), word, part);
        }
        if (word.is("verb", "inf") && is(word, "cancelled") && at > 0 && is(clause.get(at - 1), "forced")) {
            return said(Saying.NOT_DONE, word, part);
        }
        boolean past = word.is("verb", "past") || word.is("verb", "impers") || predicate;
        boolean present = word.is("verb", "pres");
        boolean future = word.is("verb", "futr") && !present;
        if (!past && !present && !future || readsAsNoun(clause, at)) {
            return Optional.empty();
        }
        if (negated(clause, at)) {
            return said(negation(clause, word), word, part);
        }
        if (is(word, "paused")) {
            return said(Saying.PAUSED, word, part);
        }
        if (is(word, "cancelled")) {
            return said(Saying.NOT_DONE, word, part);
        }
        if (future || afterFuture(clause, at) || is(word, "running") && !word.is("verb", "past", "perf")) {
            return said(Saying.RUNNING, word, part);
        }
        if (is(word, "needed") || is(word, "away") || isForced(clause, at)) {
            return Optional.empty();
        }
        if (present) {
            return said(Saying.PERFORMED, word, part);
        }
        return isAuxiliary(clause, at) ? Optional.empty() : said(Saying.DONE, word, part);
    }

    /** "Had to call off": the verb behind tells it. */
    private boolean isForced(List<Word> clause, int at) {
        return at + 1 < clause.size()
                && is(clause.get(at), "forced")
                && clause.get(at + 1).is("verb", "inf")
                && is(clause.get(at + 1), "cancelled");
    }

    private Saying absence(List<Word> clause) {
        if (has(clause, "nouns")) {
            return Saying.NO_OCCASION;
        }
        return has(clause, "means") ? Saying.NOT_DONE : Saying.ABSENT;
    }

    /** A passive participle that says something of a noun before it: "the list is approved", "changes not made". */
    private static boolean isPredicate(List<Word> clause, int at, int to) {
        boolean last = at == to - 1 || !clause.get(at + 1).is("noun", "v_naz") || negated(clause, at);
        return clause.get(at).is("adj", "v_naz", "&adjp", "pasv") && last;
    }

    private static boolean isAuxiliary(List<Word> clause, int at) {
        boolean before = at + 1 < clause.size()
                && (clause.get(at + 1).is("verb", "impers")
                        || clause.get(at + 1).is("&adjp"));
        return clause.get(at).hasLemma("бути") && before;
    }

    /** Forms such as "рік" are a noun and a verb: a noun behind a number, a preposition or an adjective. */
    private static boolean readsAsNoun(List<Word> clause, int at) {
        Word word = clause.get(at);
        boolean past = word.is("verb", "past");
        if (!past) {
            return word.is("noun") || word.is("adj") && !word.is("verb", "impers") && !word.is("adj", "&adjp");
        }
        if (!word.is("noun") || at == 0) {
            return false;
        }
        Word before = clause.get(at - 1);
        return before.is("prep")
                || before.is("adj")
                || before.is("numr")
                || before.form().matches("\\d+");
    }

    private Optional<Said> said(Saying saying, Word word, List<Word> part) {
        boolean yet = part.stream().anyMatch(other -> is(other, "yet"));
        Set<String> about = new HashSet<>();
        part.stream()
                .filter(other -> other.is("noun") && !is(other, "calendar"))
                .forEach(other -> about.addAll(other.lemmas()));
        boolean event = has(part, "nouns") || has(part, "event");
        return Optional.of(new Said(saying, word.start(), word.end(), word.lemmas(), about, yet, event));
    }

    private Saying negation(List<Word> clause, Word verb) {
        if (verb.hasLemma("настати")
                && clause.stream().anyMatch(word -> word.hasLemma("строк") || word.hasLemma("термін"))) {
            return Saying.RUNNING;
        }
        if (verb.hasLemma("бути") && !has(clause, "nouns")) {
            return Saying.ABSENT;
        }
        boolean event = is(verb, "occasion")
                || is(verb, "neutral") && has(clause, "event")
                || (verb.hasLemma("бути") || verb.hasLemma("мати") || verb.hasLemma("подавати")) && has(clause, "nouns")
                || has(clause, "nobody");
        return event ? Saying.NO_OCCASION : Saying.NOT_DONE;
    }

    private boolean has(List<Word> clause, String kind) {
        return clause.stream().anyMatch(word -> is(word, kind));
    }

    /** "не" right before the verb, but not "не лише", "не тільки". */
    private static boolean negated(List<Word> clause, int at) {
        return at > 0 && clause.get(at - 1).form().equals("не");
    }

    private static boolean afterFuture(List<Word> clause, int at) {
        return at > 0
                && clause.get(at - 1).is("verb", "futr")
                && !clause.get(at - 1).is("noun")
                && !clause.get(at - 1).is("adj");
    }

    private boolean is(Word word, String kind) {
        return word.lemmas().stream().anyMatch(words.getOrDefault(kind, Set.of())::contains);
    }
}
