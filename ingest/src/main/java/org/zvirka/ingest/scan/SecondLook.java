package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** More than the words of a dense page that are not trusted; what a picture in dots makes is not worth the time. */
    private static final int MOST = 200;

    private static final int MARGIN = 12;

    /** A per cent sign read as two digits, alone or behind its number; trusted as numbers are. */
    private static final Pattern MAYBE_PER_CENT = Pattern.compile("(?:\\d{1,3}(?:[.,]\\d{1,2})?)?9[06оОбБ][.,;:)]*");

    private static final Pattern MAYBE_ADDRESS = Pattern.compile("\\S*(?::/|/\\p{L}*/|@|[.]\\p{L}{3,}[.]\\p{L})\\S*");

    /** Capitals and signs in the middle of a word: "Рго/огго". */
    private static final Pattern ODD = Pattern.compile("\\S*\\p{L}[/\\d|\\\\]\\p{Ll}{2,}\\S*|\\S*\\p{Ll}\\p{Lu}\\S*");

    private final Tesseract tesseract;
    private final Grey page;
    private final Duration limit;

    SecondLook(Tesseract tesseract, Grey page, Duration limit) {
        this.tesseract = tesseract;
        this.page = page;
        this.limit = limit;
    }

    /** Replaces words of the regions. */
    void at(List<List<ReadWord>> regions) throws IOException {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (int j = 0; j < regions.get(i).size() && places.size() < MOST; j++) {
                if (isDoubtful(regions.get(i).get(j))) {
                    places.add(new int[] {i, j});
                }
            }
        }
        List<Grey> pictures = places.stream()
                .map(at -> page.crop(regions.get(at[0]).get(at[1]).box().grown(2), MARGIN))
                .toList();
        List<List<ReadWord>> english =
                tesseract.read(pictures, List.of(Languages.ENGLISH), Tesseract.Layout.LINE, limit);
        for (int k = 0; k < english.size(); k++) {
            List<ReadWord> words = new ArrayList<>(regions.get(places.get(k)[0]));
            ReadWord first = words.get(places.get(k)[1]);
            words.set(places.get(k)[1], better(first, english.get(k)));
            regions.set(places.get(k)[0], words);
        }
    }

    private static boolean isDoubtful(ReadWord word) {
        return word.confidence() < TRUSTED && word.text().length() > 1
                || ODD.matcher(word.text()).matches()
                || MAYBE_PER_CENT.matcher(word.text()).matches()
                || MAYBE_ADDRESS.matcher(word.text()).matches();
    }

    private static ReadWord better(ReadWord first, List<ReadWord> english) {
        String text = english.stream().map(ReadWord::text).collect(Collectors.joining());
        double confidence = RegionReader.confidence(english);
        boolean taken = english.size() == 1 && ForeignWords.isMeant(text, confidence, first)
                || ForeignWords.isAddress(text, confidence);
        return taken ? new ReadWord(text, confidence, first.box(), first.line()) : first;
    }
}
