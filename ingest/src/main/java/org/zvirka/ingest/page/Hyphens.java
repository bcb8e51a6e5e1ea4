package org.zvirka.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts words together that a line end has parted, and leaves compounds alone. */
final class Hyphens {

    private static final Pattern PARTED = Pattern.compile(".*\\p{L}[-\\u2010\\u00ad]");

    /** First parts of Ukrainian and Russian compounds that are always written with a hyphen. */
    private static final Set<String> COMPOUNDING = Set.of(
            "веб",
            "інтернет",
            "интернет",
            "онлайн",
            "офлайн",
            "прес",
            "пресс",
            "віце",
            "вице",
            "екс",
            "экс",
            "міні",
            "мини",
            "медіа",
            "бізнес",
            "бизнес",
            "будь",
            "хто",
            "що",
            "по",
            "із",
            "из",
            "e",
            "е",
            "it",
            "іт",
            "non");

    /** Linking vowels of compound adjectives, as in "organisational and legal" written as one word with a hyphen. */
    private static final Pattern LINKED = Pattern.compile(".*\\p{L}{3}(но|ко|во|льно|сько|ько|чо|то|го)");

    /** Letters of the least piece of a word that was too long for its line. */
    private static final int SHORTEST_PIECE = 5;

    /** Rests that are no word of these languages: a letter but for the prepositions and conjunctions, a softened one. */
    private static final Pattern NO_WORD = Pattern.compile("[гґдлмнпртфхцчшщьъеїюыэ]|\\p{L}ь");

    private final Set<String> vocabulary = new HashSet<>();

    /** Learns the words that stand whole within lines. */
    static Hyphens learnt(List<TextLine> lines) {
        Hyphens hyphens = new Hyphens();
        for (TextLine line : lines) {
            for (int i = 0; i < line.words().size() - 1; i++) {
                hyphens.vocabulary.add(bare(line.words().get(i).text()));
            }
        }
        return hyphens;
    }

    /** Whether a text ends in the middle of a word that the next one goes on with. */
    boolean parted(String text, String next) {
        return !next.isEmpty() && PARTED.matcher(text).matches() && Character.isLetter(next.codePointAt(0));
    }

    /** Two lines made one where {@link #parted} says so. */
    String join(String text, String next) {
        char mark = text.charAt(text.length() - 1);
        String stem = text.substring(0, text.length() - 1);
        if (mark == '\u00ad') {
            return stem + next;
        }
        String first = bare(stem.substring(stem.lastIndexOf(' ') + 1));
        int space = next.indexOf(' ');
        String second = bare(space < 0 ? next : next.substring(0, space));
        return keepsHyphen(first, second, next) ? text + next : stem + next;
    }

    /** Whether a word and the one below it are pieces of one: together they are a word of this page, or the second is none. */
    boolean pieces(String word, String below) {
        String first = bare(word);
        String second = bare(below);
        if (first.length() < SHORTEST_PIECE || !below.startsWith(second) || second.isEmpty()) {
            return false;
        }
        return vocabulary.contains(first + second)
                || !below.contains(".") && NO_WORD.matcher(second).matches();
    }

    private boolean keepsHyphen(String first, String second, String next) {
        if (vocabulary.contains(first + "-" + second)) {
            return true;
        }
        if (vocabulary.contains(first + second)) {
            return false;
        }
        return !Character.isLowerCase(next.codePointAt(0))
                || COMPOUNDING.contains(first)
                || first.contains("-")
                || LINKED.matcher(first).matches();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replace('\u2010', '-');
    }
}
