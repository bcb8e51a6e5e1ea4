package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.page.Turn;
import org.zvirka.ingest.scan.RegionBatches.Look;
import org.zvirka.ingest.text.Lookalikes;

/** Reads the regions of one page: all once, the numbers among them several times, doubtful ones again. */
final class RegionReader {

    /** White around a region's ink, in pixels; the recogniser needs some and loses dots with more. */
    private static final int MARGIN = 12;

    /** Sizes and margins in which a short text is read; by trial on numbers of 200 dpi scans these err differently. */
    private static final List<Look> LOOKS =
            List.of(new Look(5, 1.5), new Look(5, 1), new Look(20, 1), new Look(20, 0.75));

    /** A reading without garbage is taken for one that is trusted more by less than this. */
    private static final double SLIGHT = 3;

    /** Turned writing read the right way is trusted more than this; the wrong way less than 40. */
    private static final double SENSE = 60;

    private final Tesseract tesseract;
    private final Grey page;
    private final int letterHeight;
    private final Duration limit;
    private final Merit merit;
    private final RegionBatches batches;
    private final java.util.Map<Turn, Integer> sideways = new java.util.EnumMap<>(Turn.class);

    RegionReader(Tesseract tesseract, Grey page, int letterHeight, Duration limit) {
        this.tesseract = tesseract;
        this.page = page;
        this.letterHeight = letterHeight;
        this.limit = limit;
        this.merit = new Merit(letterHeight);
        this.batches = new RegionBatches(tesseract, page, limit);
    }

    /** The words of each region, placed on the page. */
    List<List<ReadWord>> read(List<Region> regions, Languages languages) throws IOException {
        List<List<ReadWord>> words = readAll(regions, new Look(MARGIN, 1), languages.first());
        readDoubtful(regions, words, languages);
        readUpright(regions, words, languages);
        readShort(regions, words, languages);
        words.replaceAll(Noise::cleaned);
        if (languages.all().contains(Languages.ENGLISH) && !languages.first().contains(Languages.ENGLISH)) {
            new SecondLook(tesseract, languages.first().getFirst(), page, limit).at(words);
        }
        words.replaceAll(RegionReader::inOneScript);
        words.replaceAll(Misread::corrected);
        RomanNumerals numerals = new RomanNumerals(page);
        for (int i = 0; i < words.size(); i++) {
            words.set(i, numerals.corrected(regions.get(i), words.get(i)));
        }
        return words;
    }

    /** How sure regions are read in a language at first sight, 0..100. */
    double trust(List<Region> regions, String language) throws IOException {
        return confidence(readAll(regions, new Look(MARGIN, 1), List.of(language)).stream()
                .flatMap(List::stream)
                .toList());
    }

    private void readDoubtful(List<Region> regions, List<List<ReadWord>> words, Languages languages)
            throws IOException {
        List<Integer> doubtful = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (merit.isDoubtful(regions.get(i), words.get(i))
                    && !regions.get(i).isShort(letterHeight)) {
                doubtful.add(i);
            }
        }
        again(doubtful, regions, words, new Look(MARGIN, 1.3), languages.first(), Tesseract.Layout.BLOCK);
        List<Integer> still = stillDoubtful(doubtful, regions, words);
        again(still, regions, words, new Look(MARGIN, 1), languages.first(), Tesseract.Layout.SPARSE);
        List<Integer> foreign = stillDoubtful(still, regions, words);
        again(foreign, regions, words, new Look(MARGIN, 1.3), languages.all(), Tesseract.Layout.BLOCK);
    }

    private List<Integer> stillDoubtful(List<Integer> some, List<Region> regions, List<List<ReadWord>> words) {
        return some.stream()
                .filter(i -> merit.isDoubtful(regions.get(i), words.get(i)))
                .toList();
    }

    /** Reads some of the regions and keeps what is better than before. */
    private void again(
            List<Integer> some,
            List<Region> regions,
            List<List<ReadWord>> words,
            Look look,
            List<String> names,
            Tesseract.Layout layout)
            throws IOException {
        List<List<ReadWord>> read = batches.read(some.stream().map(regions::get).toList(), look, names, layout);
        for (int k = 0; k < some.size(); k++) {
            int i = some.get(k);
            double gain = merit.of(regions.get(i), read.get(k)) - merit.of(regions.get(i), words.get(i));
            boolean cleaner = Merit.hasGarbage(words.get(i)) && !Merit.hasGarbage(read.get(k));
            if ((gain > 0 || cleaner && gain > -SLIGHT) && ForeignWords.arePlausible(read.get(k))) {
                words.set(i, read.get(k));
            }
        }
    }

    /** Narrow high regions that make no sense as they stand are read turned by a quarter, either way. */
    private void readUpright(List<Region> regions, List<List<ReadWord>> words, Languages languages) throws IOException {
        for (int i = 0; i < regions.size(); i++) {
            if (confidence(words.get(i)) < Merit.DOUBTFUL && regions.get(i).isUpright(letterHeight)) {
                Grey cut = regions.get(i).cut(page);
                for (Turn turn : List.of(Turn.THREE_QUARTERS, Turn.QUARTER)) {
                    Grey turned = turn == Turn.QUARTER ? cut.turnedLeft() : cut.turnedRight();
                    Grey framed = turned.crop(new PixelBox(0, 0, turned.width(), turned.height()), MARGIN);
                    List<ReadWord> read = tesseract
                            .read(List.of(framed), languages.first(), Tesseract.Layout.BLOCK, limit)
                            .getFirst();
                    if (confidence(read) > Math.max(SENSE, confidence(words.get(i)))) {
                        words.set(i, across(read, regions.get(i).box()));
                        sideways.merge(turn, letters(read), Integer::sum);
                    }
                }
            }
        }
    }

    /** How far the page is turned from upright when most of its letters were read so. */
    Turn sideways(List<List<ReadWord>> words) {
        int all = words.stream().mapToInt(RegionReader::letters).sum();
        return sideways.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(Turn.NONE);
    }

    private static int letters(List<ReadWord> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** Turned words get places beside each other, so that they are read in their order. */
    private static List<ReadWord> across(List<ReadWord> words, PixelBox box) {
        List<ReadWord> placed = new ArrayList<>();
        double step = (double) box.width() / words.size();
        for (int i = 0; i < words.size(); i++) {
            int left = box.left() + (int) (i * step);
            PixelBox place = new PixelBox(left, box.top(), left + Math.max(1, (int) step), box.bottom());
            ReadWord word = words.get(i);
            placed.add(new ReadWord(
                    word.text(), word.confidence(), place, words.getFirst().line()));
        }
        return placed;
    }

    private void readShort(List<Region> regions, List<List<ReadWord>> words, Languages languages) throws IOException {
        List<Integer> shorts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).isShort(letterHeight)) {
                shorts.add(i);
            }
        }
        List<Region> again = shorts.stream().map(regions::get).toList();
        List<List<List<ReadWord>>> readings = new ArrayList<>();
        readings.add(shorts.stream().map(words::get).toList());
        for (List<String> names : languages.forNumbers()) {
            for (Look look : LOOKS) {
                readings.add(readAll(again, look, names));
            }
        }
        List<List<ReadWord>> whole = new ArrayList<>();
        for (int k = 0; k < again.size(); k++) {
            whole.add(whole(again.get(k), readings, k));
        }
        NumberColumn column = new NumberColumn(page, again, whole);
        for (int k = 0; k < again.size(); k++) {
            int at = k;
            Optional<String> number = column.number(k);
            words.set(
                    shorts.get(k),
                    number.map(text -> List.of(whole.get(at).getFirst().withText(text)))
                            .orElseGet(() -> bestOf(readings.getFirst().get(at), readings, at)));
        }
    }

    /** Each reading of a region as one word. */
    private static List<ReadWord> whole(Region region, List<List<List<ReadWord>>> readings, int index) {
        List<ReadWord> whole = new ArrayList<>();
        for (List<List<ReadWord>> reading : readings) {
            if (!reading.get(index).isEmpty()) {
                whole.add(glued(reading.get(index), region));
            }
        }
        return whole;
    }

    /** The reading in the page's own language trusted most; another alphabet reads capitals with ease and wrongly. */
    private static List<ReadWord> bestOf(List<ReadWord> first, List<List<List<ReadWord>>> readings, int index) {
        List<ReadWord> best = first;
        for (List<List<ReadWord>> reading : readings.subList(0, Math.min(readings.size(), 1 + LOOKS.size()))) {
            if (confidence(first) < Merit.DOUBTFUL && confidence(reading.get(index)) > confidence(best)) {
                best = reading.get(index);
            }
        }
        return best;
    }

    private static ReadWord glued(List<ReadWord> words, Region region) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return new ReadWord(
                text.toString(),
                confidence(words),
                region.box(),
                words.getFirst().line());
    }

    private List<List<ReadWord>> readAll(List<Region> regions, Look look, List<String> names) throws IOException {
        return batches.read(regions, look, names, Tesseract.Layout.BLOCK);
    }

    /** The mean over letters, 0 for no words. */
    static double confidence(List<ReadWord> words) {
        double sum = 0;
        int letters = 0;
        for (ReadWord word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static List<ReadWord> inOneScript(List<ReadWord> words) {
        return words.stream()
                .map(word -> word.withText(Lookalikes.fold(word.text()).replace("--", "—")))
                .filter(word -> !word.text().isBlank())
                .toList();
    }
}
