package org.zvirka.index.language;

/** Puts letters of the other alphabet that slipped into a word, as typists and recognisers do, into the word's own. */
final class LookAlikes {

    private static final String LATIN = "aceiopxyï";
    private static final String CYRILLIC = "асеіорхуї";

    private LookAlikes() {}

    /** Works on lower-case text, character by character, so that places stay what they are. */
    static void even(StringBuilder text) {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && partOfWord(text.charAt(end))) {
                end++;
            }
            evenWord(text, at, end);
            at = end;
        }
    }

    private static void evenWord(StringBuilder text, int from, int to) {
        boolean cyrillic = false;
        boolean latin = false;
        boolean surelyCyrillic = false;
        boolean surelyLatin = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'Ѐ' && c <= 'ӿ') {
                cyrillic = true;
                surelyCyrillic |= CYRILLIC.indexOf(c) < 0;
            } else if (c >= 'a' && c <= 'z' || c == 'ï') {
                latin = true;
                surelyLatin |= LATIN.indexOf(c) < 0;
            }
        }
        if (cyrillic && latin && !(surelyCyrillic && surelyLatin)) {
            replace(text, from, to, surelyLatin ? CYRILLIC : LATIN, surelyLatin ? LATIN : CYRILLIC);
        }
    }

    private static void replace(StringBuilder text, int from, int to, String these, String those) {
        for (int i = from; i < to; i++) {
            int which = these.indexOf(text.charAt(i));
            if (which >= 0) {
                text.setCharAt(i, those.charAt(which));
            }
        }
    }

    private static boolean partOfWord(char c) {
        return Character.isLetter(c) || c == '\'';
    }
}
