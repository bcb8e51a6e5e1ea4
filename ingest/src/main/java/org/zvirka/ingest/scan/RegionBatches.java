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

/** Has regions of one page read as pictures of their own, shared out among a few processes. */
final class RegionBatches {

    private static final int PROCESSES = 2;

    /**
     * How a region is shown to the recogniser.
     *
     * @param margin white around it in pixels
     * @param scale of its picture
     */
    record Look(int margin, double scale) {}

    private final Tesseract tesseract;
    private final Grey page;
    private final Duration limit;

    RegionBatches(Tesseract tesseract, Grey page, Duration limit) {
        this.tesseract = tesseract;
        this.page = page;
        this.limit = limit;
    }

    /** In two processes side by side; both are killed when one fails or the calling thread is interrupted. */
    List<List<ReadWord>> read(List<Region> regions, Look look, List<String> names, Tesseract.Layout layout)
            throws IOException {
        List<List<ReadWord>> words = new ArrayList<>(Collections.nCopies(regions.size(), List.of()));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<List<Integer>> batches = batches(regions);
            List<Future<List<List<ReadWord>>>> running = new ArrayList<>();
            for (List<Integer> batch : batches) {
                List<Region> part = batch.stream().map(regions::get).toList();
                running.add(threads.submit(() -> readBatch(part, look, names, layout)));
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

    private List<List<ReadWord>> readBatch(List<Region> regions, Look look, List<String> names, Tesseract.Layout layout)
            throws IOException {
        List<Grey> pictures = regions.stream().map(region -> cut(region, look)).toList();
        List<List<ReadWord>> read = tesseract.read(pictures, names, layout, limit);
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
}
