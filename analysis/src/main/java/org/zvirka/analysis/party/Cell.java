package org.zvirka.analysis.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zvirka.analysis.language.Word;

/**
 * A responsible cell with its words.
 *
 * @param words in the order of the text
 */
record Cell(String text, List<Word> words, PartyWords lexicon) {

    /** How a party can open at a word. */
    enum Opening {
        NONE,
        /** A nominative, a name or an abbreviation. */
        PLAIN,
        /** A head in a form that may be a genitive as well. */
        DOUBTFUL_HEAD,
        /** A head that is a nominative for certain. */
        HEAD
    }

    /** Adjectives before a head. */
    private static final int MOST_ADJECTIVES = 4;

    int next(int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    List<Word> between(int from, int to) {
        return words.stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .toList();
    }

    boolean isAbbreviation(Word word) {
        String printed = text.substring(word.start(), word.end());
        long capitals = printed.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && capitals >= printed.length() - 2;
    }

    boolean isCapital(Word word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    static boolean isNominative(Word word) {
        return word.is("v_naz");
    }

    static boolean isGenitive(Word word) {
        return word.is("v_rod");
    }

    Opening opening(int at) {
        if (at >= words.size()) {
            return Opening.NONE;
        }
        Word first = words.get(at);
        if (isAbbreviation(first)) {
            return Opening.PLAIN;
        }
        int noun = nounBehindAdjectives(at);
        if (noun > at) {
            return lexicon.head(words.get(noun)).isPresent() ? Opening.HEAD : Opening.PLAIN;
        }
        boolean head = lexicon.head(first).isPresent();
        if (head && isNominative(first)) {
            return certain(first) ? Opening.HEAD : Opening.DOUBTFUL_HEAD;
        }
        if (first.is("noun") && isNominative(first)) {
            return isGenitive(first) ? Opening.NONE : Opening.PLAIN;
        }
        if (first.tags().isEmpty() && leadsToForeignHead(at)) {
            return Opening.HEAD;
        }
        return first.tags().isEmpty() && isCapital(first) ? Opening.PLAIN : Opening.NONE;
    }

    /** "ведущий ревизор", "internal audit unit": words of another language with a head before the next comma. */
    private boolean leadsToForeignHead(int from) {
        for (int at = from; at < Math.min(from + MOST_ADJECTIVES, words.size()); at++) {
            Word word = words.get(at);
            if (text.substring(words.get(from).start(), word.start()).matches(".*[,;:].*")) {
                return false;
            }
            if (lexicon.is("foreign head", word) || lexicon.head(word).isPresent() && isNominative(word)) {
                return true;
            }
        }
        return false;
    }

    /** A nominative that is no genitive of the same word; "управління" is both, yet opens a party where it may. */
    private static boolean certain(Word head) {
        return !isGenitive(head) || head.is("n", "v_naz");
    }

    /** Index of the noun that the nominative adjectives at an index lead to; the index itself where there are none. */
    private int nounBehindAdjectives(int from) {
        int at = from;
        while (at < words.size() && at - from <= MOST_ADJECTIVES && adjective(words.get(at))) {
            at++;
        }
        boolean led = at > from && at < words.size() && words.get(at).is("noun") && isNominative(words.get(at));
        return led ? at : from;
    }

    /** A nominative adjective, or the first half of one: "фінансово-економічний". */
    private boolean adjective(Word word) {
        boolean half = word.form().endsWith("о") && text.startsWith("-", word.end());
        return half || word.is("adj") && isNominative(word) && !word.is("noun", "v_rod");
    }

    /** Whether only one word, a head without its complement, stands between two offsets: "голова" та "секретар". */
    boolean isBareHead(int from, int to) {
        List<Word> inside = between(from, to);
        return inside.size() == 1 && lexicon.head(inside.getFirst()).isPresent();
    }

    /** Offsets that lie in brackets or quotes. */
    boolean[] enclosed() {
        boolean[] enclosed = new boolean[text.length() + 1];
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                straight = !straight && text.indexOf('"', i + 1) >= 0;
            }
            depth += "(«“„[".indexOf(letter) >= 0 ? 1 : 0;
            enclosed[i] = depth > 0 || straight || letter == '"';
            depth = ")»”]".indexOf(letter) >= 0 ? Math.max(0, depth - 1) : depth;
        }
        return enclosed;
    }

    static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The first noun between two offsets. */
    Optional<Word> firstNoun(int from, int to) {
        List<Word> inside = new ArrayList<>(between(from, to));
        return inside.stream()
                .filter(word -> lexicon.head(word).isPresent() || word.is("noun") && !word.is("adj"))
                .findFirst();
    }
}
