package org.zvirka.ingest.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zvirka.ingest.text.Lookalikes;

/** Reads the regions of one page: all once, the numbers among them several times, doubtful ones again. */
final class RegionReader {

    /** White around a region's ink, in pixels; the recogniser needs some and loses dots with more. */
    private static final int MARGIN = 12;

    /** Sizes and margins in which a short text is read; by trial on numbers of 200 dpi scans these err differently. */
    private static final List<Look> LOOKS =
            List.of(new Look(5, 1.5), new Look(5, 1), new Look(20, 1), new Look(20, 0.75));

    /** Regions read with less confidence than this are read again in another way. */
    private static final double DOUBTFUL = 72;

    /** Turned writing read the right way is trusted more than this; the wrong way less than 40. */
    private static final double SENSE = 60;

    private static final int PROCESSES = 2;

    private record Look(int margin, double scale) {}

    private final Tesseract tesseract;
    private final Grey page;
    private final int letterHeight;
    private final Duration limit;

    RegionReader(Tesseract tesseract, Grey page, int letterHeight, Duration limit) {
        this.tesseract = tesseract;
        this.page = page;
        this.letterHeight = letterHeight;
        this.limit = limit;
    }

    /** The words of each region, placed on the page. */
    List<List<ReadWord>> read(List<Region> regions, Languages languages) throws IOException {
        List<List<ReadWord>> words = readAll(regions, new Look(MARGIN, 1), languages.first());
        readDoubtful(regions, words, languages);
        readUpright(regions, words, languages);
        readShort(regions, words, languages);
        words.replaceAll(Noise::cleaned);
        words.replaceAll(RegionReader::inOneScript);
        words.replaceAll(Misread::corrected);
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
            if (confidence(words.get(i)) < DOUBTFUL && !regions.get(i).isShort(letterHeight)) {
                doubtful.add(i);
            }
        }
        List<Region> again = doubtful.stream().map(regions::get).toList();
        for (List<String> names : List.of(languages.first(), languages.all())) {
            List<List<ReadWord>> better = readAll(again, new Look(MARGIN, 1.3), names);
            for (int k = 0; k < again.size(); k++) {
                boolean surer = confidence(better.get(k)) > confidence(words.get(doubtful.get(k)));
                if (surer && ForeignWords.arePlausible(better.get(k))) {
                    words.set(doubtful.get(k), better.get(k));
                }
            }
        }
    }

    /** Narrow high regions that make no sense as they stand are read turned by a quarter, either way. */
    private void readUpright(List<Region> regions, List<List<ReadWord>> words, Languages languages) throws IOException {
        for (int i = 0; i < regions.size(); i++) {
            if (confidence(words.get(i)) < DOUBTFUL && regions.get(i).isUpright(letterHeight)) {
                Grey cut = regions.get(i).cut(page);
                for (Grey turned : List.of(cut.turnedRight(), cut.turnedLeft())) {
                    Grey framed = turned.crop(new PixelBox(0, 0, turned.width(), turned.height()), MARGIN);
                    List<ReadWord> read = tesseract
                            .read(List.of(framed), languages.first(), Tesseract.Layout.BLOCK, limit)
                            .getFirst();
                    if (confidence(read) > Math.max(SENSE, confidence(words.get(i)))) {
                        words.set(i, across(read, regions.get(i).box()));
                    }
                }
            }
        }
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
        for (int k = 0; k < again.size(); k++) {
            words.set(shorts.get(k), voted(again.get(k), readings, k));
        }
    }

    private static List<ReadWord> voted(Region region, List<List<List<ReadWord>>> readings, int index) {
        List<ReadWord> whole = new ArrayList<>();
        for (List<List<ReadWord>> reading : readings) {
            if (!reading.get(index).isEmpty()) {
                whole.add(glued(reading.get(index), region));
            }
        }
        List<ReadWord> first = readings.getFirst().get(index);
        return ShortNumber.of(whole, region)
                .map(number -> List.of(whole.getFirst().withText(number)))
                .or(() -> java.util.Optional.of(bestOf(first, readings, index)))
                .get();
    }

    /** The reading in the page's own language trusted most; another alphabet reads capitals with ease and wrongly. */
    private static List<ReadWord> bestOf(List<ReadWord> first, List<List<List<ReadWord>>> readings, int index) {
        List<ReadWord> best = first;
        for (List<List<ReadWord>> reading : readings.subList(0, Math.min(readings.size(), 1 + LOOKS.size()))) {
            if (confidence(first) < DOUBTFUL && confidence(reading.get(index)) > confidence(best)) {
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

    /** In two processes side by side; both are killed when one fails or the calling thread is interrupted. */
    private List<List<ReadWord>> readAll(List<Region> regions, Look look, List<String> names) throws IOException {
        List<List<ReadWord>> words = new ArrayList<>(Collections.nCopies(regions.size(), List.of()));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<List<Integer>> batches = batches(regions);
            List<Future<List<List<ReadWord>>>> running = new ArrayList<>();
            for (List<Integer> batch : batches) {
                List<Region> part = batch.stream().map(regions::get).toList();
                running.add(threads.submit(() -> readBatch(part, look, names)));
            }
            for (int b = 0; b < batches.size(); b++) {
                List<List<ReadWord>> read = running.get(b).get();
                for (int i = 0; i < read.size(); i++) {
                    words.set(batches.get(b).get(i), read.get(i));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("text recognition was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException("text recognition failed", e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
        return words;
    }

    private List<List<ReadWord>> readBatch(List<Region> regions, Look look, List<String> names) throws IOException {
        List<Grey> pictures = regions.stream().map(region -> cut(region, look)).toList();
        List<List<ReadWord>> read = tesseract.read(pictures, names, Tesseract.Layout.BLOCK, limit);
        List<List<ReadWord>> placed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            PixelBox box = regions.get(i).box();
            int dx = (int) Math.round(box.left() - look.margin / look.scale);
            int dy = (int) Math.round(box.top() - look.margin / look.scale);
            placed.add(read.get(i).stream()
                    .map(word -> word.placed(look.scale, dx, dy))
                    .toList());
        }
        return placed;
    }

    private Grey cut(Region region, Look look) {
        Grey part = region.cut(page);
        Grey scaled = look.scale == 1
                ? part
                : Resampler.resample(part, new Placement(part.width(), part.height(), 0, look.scale));
        return scaled.crop(new PixelBox(0, 0, scaled.width(), scaled.height()), look.margin);
    }

    /** Shares the regions out so that every process has as much to read: the largest first, each to the least busy. */
    private static List<List<Integer>> batches(List<Region> regions) {
        List<List<Integer>> batches = new ArrayList<>();
        long[] load = new long[PROCESSES];
        for (int p = 0; p < PROCESSES; p++) {
            batches.add(new ArrayList<>());
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> -area(regions.get(i).box())));
        for (int i : order) {
            int least = load[0] <= load[1] ? 0 : 1;
            batches.get(least).add(i);
            load[least] += area(regions.get(i).box());
        }
        return batches;
    }

    private static int area(PixelBox box) {
        return box.width() * box.height();
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
