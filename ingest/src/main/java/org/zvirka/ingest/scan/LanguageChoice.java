package org.zvirka.ingest.scan;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a page in Ukrainian, and again in another language when a part of it reads clearly better so. */
final class LanguageChoice {

    /** Ukrainian read as such is trusted more on all but the worst scans. */
    private static final double DOUBTFUL = 82;

    /** Points of confidence by which another language must be ahead. */
    private static final double AHEAD = 6;

    private static final int SAMPLES = 4;

    private final Tesseract tesseract;
    private final RegionReader reader;

    LanguageChoice(Tesseract tesseract, RegionReader reader) {
        this.tesseract = tesseract;
        this.reader = reader;
    }

    /** The words of each region. */
    List<List<ReadWord>> read(List<Region> regions) throws IOException {
        List<List<ReadWord>> words = reader.read(regions, Languages.led(Languages.UKRAINIAN, tesseract));
        if (regions.isEmpty() || confidence(words) >= DOUBTFUL) {
            return words;
        }
        List<Integer> samples = IntStream.range(0, regions.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) ->
                        -regions.get(i).box().width() * regions.get(i).box().height()))
                .limit(SAMPLES)
                .toList();
        double most = AHEAD + confidence(samples.stream().map(words::get).toList());
        String best = Languages.UKRAINIAN;
        for (String other : List.of(Languages.RUSSIAN, Languages.ENGLISH)) {
            if (tesseract.languages().contains(other)) {
                double trust = reader.trust(samples.stream().map(regions::get).toList(), other);
                best = trust > most ? other : best;
                most = Math.max(most, trust);
            }
        }
        return best.equals(Languages.UKRAINIAN) ? words : reader.read(regions, Languages.led(best, tesseract));
    }

    private static double confidence(List<List<ReadWord>> words) {
        return RegionReader.confidence(words.stream().flatMap(List::stream).toList());
    }
}
