package org.zvirka.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds Latin letters inside Cyrillic words, and Cyrillic ones inside Latin words, to the script of the word. Typed and
 * recognised texts mix them (і/i, с/c, а/a) and look the same in print. For matching only: what is shown keeps its
 * letters. Stateless, safe for use by several threads.
 */
public final class Lookalikes {

    private static final String LATIN = "aceiopxyABCEHIKMOPTXYïÏ";
    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУїЇ";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Lookalikes() {}

    /**
     * A text in which every word is of one script wherever its letters allow; same length as the text given, so that
     * offsets stay. A word only of look-alikes stays as it is, as does one that holds letters found in one script only
     * of both kinds.
     */
    public static String fold(String text) {
        Matcher words = WORD.matcher(text);
        StringBuilder out = null;
        while (words.find()) {
            String word = words.group();
            String folded = foldWord(word);
            if (!folded.equals(word)) {
                out = out == null ? new StringBuilder(text) : out;
                out.replace(words.start(), words.end(), folded);
            }
        }
        return out == null ? text : out.toString();
    }

    private static String foldWord(String word) {
        boolean onlyLatin = false;
        boolean onlyCyrillic = false;
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (script == Character.UnicodeScript.LATIN) {
                latin++;
                onlyLatin |= LATIN.indexOf(c) < 0;
            } else if (script == Character.UnicodeScript.CYRILLIC) {
                cyrillic++;
                onlyCyrillic |= CYRILLIC.indexOf(c) < 0;
            }
        }
        if (latin == 0 || cyrillic == 0 || onlyLatin == onlyCyrillic && (onlyLatin || latin == cyrillic)) {
            return word;
        }
        boolean toCyrillic = onlyCyrillic || !onlyLatin && cyrillic > latin;
        return toCyrillic ? translate(word, LATIN, CYRILLIC) : translate(word, CYRILLIC, LATIN);
    }

    private static String translate(String word, String from, String to) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            int at = from.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, to.charAt(at));
            }
        }
        return out.toString();
    }
}
