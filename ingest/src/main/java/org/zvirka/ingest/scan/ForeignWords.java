package org.zvirka.ingest.scan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells words of the Latin alphabet from Cyrillic ones read as such: "ВПЗВК" is as easily read "BII3BK", and with more
 * confidence.
 */
final class ForeignWords {

    /** Latin capitals that no Cyrillic one looks like. */
    private static final String OWN_CAPITALS = "DFGJLNQRSUVWZ";

    /** Small Latin letters that no Cyrillic one looks like. */
    private static final String OWN_SMALL = "dfjlqstvwz";

    /** Confidence of a Latin word read alone, by trial: names above 90, Cyrillic words read as Latin ones below 85. */
    private static final double SURE = 88;

    /** Of a word with a single letter of its own, such as "WEB" and "ProZorro"; "ДМС" comes out as "JMC" with up to 89. */
    private static final double SURER = 92;

    /** Words that the recogniser of Cyrillic is as sure of are left to it, where Latin has little to show. */
    private static final double SURE_CYRILLIC = 85;

    /** What the recogniser of Cyrillic is as unsure of says nothing. */
    private static final double GARBAGE = 50;

    /** Of what looks like an address, which nothing else does. */
    private static final double ADDRESS_CONFIDENCE = 55;

    private static final Pattern WORD =
            Pattern.compile("[«\"“(\\[]*([A-Za-z]+(?:[-'’.&/_][A-Za-z]+)*(?:-\\d{1,4})?)[»\"”)\\]]*[.,;:!?]*");

    private static final Pattern ADDRESS =
            Pattern.compile("[«\"(<]*(?:https?://\\w[\\w.-]*\\.[a-z]{2,}\\S*|www\\.\\w[\\w.-]*\\.[a-z]{2,}\\S*"
                    + "|\\w[\\w.+-]*@\\w[\\w.-]*\\.[a-z]{2,}|\\w[\\w-]*\\.(?:[a-z][\\w-]*\\.)*(?:gov|org|edu|com|net|in)\\.ua)"
                    + "[»\")>.,;:]*");

    private static final Pattern PER_CENT = Pattern.compile("(\\d{0,3}(?:[.,]\\d{1,2})?)%[.,;:)]*");

    /** Acts of parliament carry the numeral of its convocation. */
    private static final Pattern ACT = Pattern.compile("(\\d{1,5})-[IVX]{1,5}[.,;:)»]*");

    private static final Pattern ACT_MISREAD = Pattern.compile("(\\d{1,5})-[\\p{Lu}IVX]{1,6}[.,;:)»]*");

    /** Capitals that are read for Roman numerals and Latin text alike; left to who knows numerals. */
    private static final Pattern NUMERAL = Pattern.compile("[IVXІЇПШЩМУХТГНЛ—–-]{1,6}[.,;:)]*");

    private static final Pattern NUMBER_SIGN = Pattern.compile("№.*|[МM][еeоo]\\d*");

    private ForeignWords() {}

    /** Whether all Latin words of a reading may be such; true where there are none. */
    static boolean arePlausible(List<ReadWord> words) {
        return words.stream().map(ReadWord::text).allMatch(ForeignWords::isPlausible);
    }

    private static boolean isPlausible(String word) {
        boolean latin = word.chars().anyMatch(c -> isLatin(c));
        if (!latin) {
            return true;
        }
        boolean lower = word.chars().anyMatch(c -> isLatin(c) && Character.isLowerCase(c));
        boolean own = word.chars().anyMatch(c -> OWN_CAPITALS.indexOf(c) >= 0);
        boolean mixed = word.chars().anyMatch(Character::isDigit)
                || word.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        boolean numeral = word.matches("[IVX]+[.,;:)]?");
        return numeral || !mixed && (lower || own);
    }

    /** Whether a word read alone in English, with this confidence, is what stands there rather than the first reading. */
    static boolean isMeant(String english, double confidence, ReadWord first) {
        var percent = PER_CENT.matcher(english);
        if (percent.matches()) {
            return confidence >= SURE && first.text().startsWith(percent.group(1));
        }
        var act = ACT.matcher(english);
        var misread = ACT_MISREAD.matcher(first.text());
        if (act.matches() && misread.matches()) {
            return confidence >= 80 && act.group(1).equals(misread.group(1)) && first.confidence() < SURE;
        }
        var word = WORD.matcher(english);
        if (!word.matches()
                || NUMBER_SIGN.matcher(first.text()).matches()
                || NUMERAL.matcher(first.text()).matches()) {
            return false;
        }
        long own = word.group(1)
                .chars()
                .filter(c -> OWN_CAPITALS.indexOf(c) >= 0 || OWN_SMALL.indexOf(c) >= 0)
                .count();
        boolean digits = word.group(1).chars().noneMatch(Character::isDigit)
                && first.text().chars().anyMatch(Character::isDigit);
        boolean shown = digits || own == 1 && first.confidence() < SURE_CYRILLIC;
        boolean small = word.group(1).chars().anyMatch(Character::isLowerCase);
        boolean garbage = own == 1 && small && first.confidence() < GARBAGE;
        return (own >= 2 || garbage) && confidence >= SURE || shown && confidence >= SURER;
    }

    /** Whether a text read in English is the address of a page or of a mail box. */
    static boolean isAddress(String english, double confidence) {
        return confidence >= ADDRESS_CONFIDENCE && ADDRESS.matcher(english).matches();
    }

    private static boolean isLatin(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
