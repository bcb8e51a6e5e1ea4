package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads words again in English where a recogniser of Cyrillic made something of Latin letters, of addresses and of per
 * cent signs: all of a page in one call, each as a picture of its own. What comes out is taken only where it could not
 * as well be Cyrillic.
 */
final class SecondLook {

    /** Words of the page's own language are mostly trusted more, Latin ones read as Cyrillic less. */
    private static final double TRUSTED = 90;

    /** Less than this is hardly ever right. */
    private static final double POOR = 75;

    /** Points by which a word read alone must be trusted more. */
    private static final double AHEAD = 12;

    /** More than the words of a dense page that are not trusted; what a picture in dots makes is not worth the time. */
    private static final int MOST = 200;

    private static final int MARGIN = 12;

    /** A per cent sign read as two digits, alone or behind its number; trusted as numbers are. */
    private static final Pattern MAYBE_PER_CENT = Pattern.compile("(?:\\d{1,3}(?:[.,]\\d{1,2})?)?9[06оОбБ][.,;:)]*");

    private static final Pattern MAYBE_ADDRESS = Pattern.compile("\\S*(?::/|/\\p{L}*/|@|[.]\\p{L}{3,}[.]\\p{L})\\S*");

    /** Capitals and signs in the middle of a word: "Рго/огго". */
    private static final Pattern ODD = Pattern.compile("\\S*\\p{L}[/\\d|\\\\]\\p{Ll}{2,}\\S*|\\S*\\p{Ll}\\p{Lu}\\S*");

    /** What is read for capitals: runs of digits with brackets in them. */
    private static final Pattern JUNK = Pattern.compile("[\\d():;/ ]{2,}");

    private final Tesseract tesseract;
    private final String language;
    private final Grey page;
    private final Duration limit;

    /** @param language the page's own */
    SecondLook(Tesseract tesseract, String language, Grey page, Duration limit) {
        this.tesseract = tesseract;
        this.language = language;
        this.page = page;
        this.limit = limit;
    }

    /** Replaces words of the regions. */
    void at(List<List<ReadWord>> regions) throws IOException {
        regions.replaceAll(SecondLook::withJunkInOnePiece);
        look(regions, SecondLook::isDoubtful, Languages.ENGLISH, SecondLook::better);
        look(regions, word -> word.confidence() < POOR, language, SecondLook::surer);
    }

    private void look(
            List<List<ReadWord>> regions,
            Predicate<ReadWord> doubtful,
            String name,
            BiFunction<ReadWord, List<ReadWord>, ReadWord> choice)
            throws IOException {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (int j = 0; j < regions.get(i).size() && places.size() < MOST; j++) {
                ReadWord word = regions.get(i).get(j);
                if (word.text().length() > 1 && doubtful.test(word)) {
                    places.add(new int[] {i, j});
                }
            }
        }
        List<Grey> pictures = places.stream()
                .map(at -> page.crop(regions.get(at[0]).get(at[1]).box().grown(2), MARGIN))
                .toList();
        List<List<ReadWord>> again = tesseract.read(pictures, List.of(name), Tesseract.Layout.LINE, limit);
        for (int k = 0; k < again.size(); k++) {
            int[] at = places.get(k);
            List<ReadWord> words = new ArrayList<>(regions.get(at[0]));
            words.set(at[1], choice.apply(words.get(at[1]), again.get(k)));
            regions.set(at[0], words);
        }
    }

    private static boolean isDoubtful(ReadWord word) {
        return word.confidence() < TRUSTED
                || ODD.matcher(word.text()).matches()
                || MAYBE_PER_CENT.matcher(word.text()).matches()
                || MAYBE_ADDRESS.matcher(word.text()).matches();
    }

    private static ReadWord better(ReadWord first, List<ReadWord> english) {
        String text = english.stream().map(ReadWord::text).collect(Collectors.joining());
        double confidence = RegionReader.confidence(english);
        boolean taken = english.size() == 1 && ForeignWords.isMeant(text, confidence, first)
                || ForeignWords.isAddress(text, confidence);
        if (taken) {
            return new ReadWord(text, confidence, first.box(), first.line());
        }
        return first.confidence() < POOR
                ? LatinShapes.cyrillic(text, confidence).map(first::withText).orElse(first)
                : first;
    }

    /** A word read alone is often read better than among others, and never as two. Numbers have been voted on. */
    private static ReadWord surer(ReadWord first, List<ReadWord> alone) {
        if (!ShortNumber.asNumber(first.text()).isEmpty()) {
            return first;
        }
        if (alone.size() != 1 || alone.getFirst().confidence() < first.confidence() + AHEAD) {
            return first;
        }
        ReadWord word = alone.getFirst();
        boolean sameLength = Math.abs(word.text().length() - first.text().length()) <= 1;
        return sameLength ? new ReadWord(word.text(), word.confidence(), first.box(), first.line()) : first;
    }

    /** Neighbours of a line that are digits nobody is sure of become one word: capitals come out so. */
    private static List<ReadWord> withJunkInOnePiece(List<ReadWord> words) {
        List<ReadWord> whole = new ArrayList<>();
        for (ReadWord word : words) {
            ReadWord last = whole.isEmpty() ? word : whole.getLast();
            if (!whole.isEmpty() && last.line() == word.line() && isJunk(last) && isJunk(word)) {
                double confidence = Math.min(last.confidence(), word.confidence());
                PixelBox box = last.box().union(word.box());
                whole.set(
                        whole.size() - 1, new ReadWord(last.text() + " " + word.text(), confidence, box, last.line()));
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    private static boolean isJunk(ReadWord word) {
        return word.confidence() < POOR && JUNK.matcher(word.text()).matches();
    }
}
