package org.zvirka.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One reading under way: how far it is, and the way to stop it. Safe for use by several threads.
 *
 * <p>Readers tell {@link #at} of pages or rows as they come to them; whoever waits looks at {@link #progress()} when it
 * likes. What is stopped ends with {@link ReadOutcome.Reason#CANCELLED}.
 */
public final class Reading {

    /** What a reader counts. */
    public enum Unit {
        PAGES,
        ROWS
    }

    /**
     * How far a reading is.
     *
     * @param done how many of the unit were read
     * @param total how many there are, 0 where nobody knows before the end
     */
    public record Progress(Unit unit, int done, int total) {

        public static final Progress NONE = new Progress(Unit.PAGES, 0, 0);
    }

    /** Gets every step of a reading, in the thread that reads. */
    @FunctionalInterface
    public interface Listener {

        void heard(Progress progress);
    }

    private final Listener listener;
    private volatile Progress progress = Progress.NONE;
    private volatile boolean ended;
    private boolean stopped;
    private @Nullable Runnable end;

    public Reading() {
        this(step -> {});
    }

    public Reading(Listener listener) {
        this.listener = listener;
    }

    /** Tells how far it is. */
    public void at(Unit unit, int done, int total) {
        progress = new Progress(unit, done, total);
        listener.heard(progress);
    }

    public Progress progress() {
        return progress;
    }

    /** Whether the file has been read and something else is done about it now. */
    public boolean hasEnded() {
        return ended;
    }

    /** Asks for the end: at once where the reading can be broken off, else before the next file is begun. */
    public synchronized void stop() {
        stopped = true;
        if (end != null) {
            end.run();
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Begins a file. */
    public synchronized void begin() {
        ended = false;
        progress = Progress.NONE;
    }

    /** What goes on can be broken off this way from now on; it is, where that was asked for before. */
    public synchronized void breakable(Runnable howToEnd) {
        end = howToEnd;
        if (stopped) {
            howToEnd.run();
        }
    }

    /** It is over and nothing is left to break off. */
    public synchronized void unbreakable() {
        end = null;
    }

    /** The file has been read, well or not. */
    public synchronized void end() {
        ended = true;
    }
}
