package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a document one after the other, so that a table without lines that goes on over pages has the same
 * columns on each of them: what a page has too little text to show, the page before or after shows. Holds one page at a
 * time. Used by one thread.
 */
public final class PageSequence {

    private final Consumer<PageReading> readings;

    @Nullable
    private PageContent content;

    @Nullable
    private PageReading reading;

    private List<List<Double>> before = List.of();

    /** @param readings takes every page's reading, in order, as soon as the page after it is known */
    public PageSequence(Consumer<PageReading> readings) {
        this.readings = readings;
    }

    /** The next page. */
    public void add(PageContent next) {
        PageReading read = PageReading.of(next, edges());
        if (content != null
                && content.width() == next.width()
                && !read.alignedEdges().isEmpty()) {
            List<List<Double>> beside = new ArrayList<>(before);
            beside.addAll(read.alignedEdges());
            reading = PageReading.of(content, beside);
        }
        pass();
        content = next;
        reading = read;
    }

    /** The next page, read in another way. */
    public void add(PageReading other) {
        pass();
        readings.accept(other);
        before = List.of();
    }

    /** No more pages. */
    public void end() {
        pass();
    }

    private List<List<Double>> edges() {
        return reading == null ? List.of() : reading.alignedEdges();
    }

    private void pass() {
        if (reading != null) {
            before = reading.alignedEdges();
            readings.accept(reading);
        }
        reading = null;
        content = null;
    }
}
