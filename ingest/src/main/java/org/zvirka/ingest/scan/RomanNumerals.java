package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts Roman numerals right by their ink, where the words beside say that one stands there. */
final class RomanNumerals {

    /** What a recogniser of Cyrillic makes of numerals, and numerals themselves. */
    private static final Pattern MAYBE = Pattern.compile("([—–-]?)([IVXІЇПШЩМУХТГНЛ|—–-]{1,7})([.,]*)");

    /** Words that a numeral stands before. */
    private static final Pattern COUNTED = Pattern.compile("(?iu)^(?:кв|квартал|півріч|півроч).*");

    /** Words that a numeral stands behind. */
    private static final Pattern COUNTING = Pattern.compile("(?iu)^(?:розділ|частин|квартал|етап)\\p{L}*$");

    private static final int REACH = 3;

    /** A gap between words, in heights of the word's letters. */
    private static final double GAP = 0.3;

    private final Grey page;

    RomanNumerals(Grey page) {
        this.page = page;
    }

    /** The words of one region. */
    List<ReadWord> corrected(Region region, List<ReadWord> words) {
        List<ReadWord> corrected = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            ReadWord word = words.get(i);
            Matcher parts = MAYBE.matcher(word.text());
            boolean numeral = parts.matches() && isExpected(words, i, parts.group(3));
            Optional<String> ink = numeral ? NumeralInk.of(page, ink(region, words, i)) : Optional.empty();
            boolean other = ink.isPresent() && !ink.get().equals(latin(parts.group(2)));
            corrected.add(other ? word.withText(ink.get() + parts.group(3)) : word);
        }
        return corrected;
    }

    private static boolean isExpected(List<ReadWord> words, int at, String behind) {
        boolean before = words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
                .anyMatch(word -> COUNTED.matcher(word.text()).matches());
        boolean after = at > 0 && COUNTING.matcher(words.get(at - 1).text()).matches();
        boolean first = at == 0 && words.size() > 1 && !behind.isEmpty();
        return before || after || first;
    }

    /** "ІІ" in Cyrillic letters is the numeral too. */
    private static String latin(String text) {
        return text.replace('І', 'I').replace('Х', 'X').replace('—', '-').replace('–', '-');
    }

    /** The pieces between the words before and behind it on its line. */
    private static List<Blobs.Blob> ink(Region region, List<ReadWord> words, int at) {
        PixelBox box = words.get(at).box();
        int gap = (int) (GAP * box.height() / 2);
        int left = Integer.MIN_VALUE;
        int right = Integer.MAX_VALUE;
        for (ReadWord other : words) {
            if (other != words.get(at) && other.line() == words.get(at).line()) {
                left = other.box().right() <= box.left() + gap
                        ? Math.max(left, other.box().right())
                        : left;
                right = other.box().left() >= box.right() - gap
                        ? Math.min(right, other.box().left())
                        : right;
            }
        }
        List<Blobs.Blob> ink = new ArrayList<>();
        for (Blobs.Blob blob : region.blobs()) {
            int x = (blob.box().left() + blob.box().right()) / 2;
            int y = (blob.box().top() + blob.box().bottom()) / 2;
            if (x > left && x < right && y >= box.top() && y < box.bottom()) {
                ink.add(blob);
            }
        }
        return ink;
    }
}
