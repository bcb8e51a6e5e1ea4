package org.zvirka.ingest.scan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations in Cyrillic capitals, which are in no dictionary: a recogniser of Cyrillic makes words or numbers of
 * them, one of Latin takes each letter for what it looks like. What it reads then says which letters stand there.
 */
final class LatinShapes {

    /** Three letters at least; without A, which it reads for Д and Л too. */
    private static final Pattern SHAPES = Pattern.compile("([«(\"]*)((?:[BCEHIKMOPTXY3]|JI){3,9})([»)\".,;:]*)");

    private static final String LATIN = "BCEHIKMOPTXY3";

    private static final String CYRILLIC = "ВСЕНІКМОРТХУЗ";

    /** Confidence of such readings by trial: 50 to 90; of other words read so below 50. */
    private static final double LEAST = 50;

    private LatinShapes() {}

    /** The Cyrillic word that a reading in English shows, if it shows one of at least three letters. */
    static Optional<String> cyrillic(String english, double confidence) {
        Matcher shapes = SHAPES.matcher(english);
        boolean letters = shapes.matches() && !shapes.group(2).matches("[3OI]+");
        if (!letters || confidence < LEAST) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder();
        for (char c : shapes.group(2).replace("II", "П").replace("JI", "Л").toCharArray()) {
            int at = LATIN.indexOf(c);
            word.append(at < 0 ? c : CYRILLIC.charAt(at));
        }
        return word.length() < 3 ? Optional.empty() : Optional.of(shapes.group(1) + word + shapes.group(3));
    }

    /** The word that most of several readings in English show. */
    static Optional<String> agreed(List<ReadWord> english) {
        List<String> words = english.stream()
                .map(word -> cyrillic(word.text(), word.confidence()))
                .flatMap(Optional::stream)
                .toList();
        return words.stream()
                .filter(word -> 2 * words.stream().filter(word::equals).count() > english.size())
                .findFirst();
    }
}
