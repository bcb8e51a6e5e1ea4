package org.zvirka.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * How far a command is: one line on a terminal that is drawn over and at last wiped; nothing elsewhere, where the lines of
 * results tell it. Used by one thread at a time.
 */
final class ProgressBar {

    /** The launcher looks whether standard error is a terminal; Java 21 cannot. */
    private static final String TERMINAL = "zvirka.terminal";

    private static final int WIDTH = 24;
    private static final int LONGEST = 48;
    private static final String WIPE = "\r\u001b[K";
    private static final long MEGABYTE = 1024L * 1024;

    private final PrintWriter err;
    private final boolean shown;
    private final int total;
    private int done;

    /** @param total steps, 0 where unknown */
    ProgressBar(PrintWriter err, boolean shown, int total) {
        this.err = err;
        this.shown = shown;
        this.total = total;
    }

    static ProgressBar on(PrintWriter err, int total) {
        return new ProgressBar(err, Boolean.getBoolean(TERMINAL), total);
    }

    /** Before anything that has to be counted first. */
    static boolean isShown() {
        return Boolean.getBoolean(TERMINAL);
    }

    /** One more is done; more than expected just fill the bar. */
    void step(String what) {
        done++;
        if (shown) {
            int of = Math.max(total, done);
            int filled = WIDTH * done / of;
            draw("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + of + " "
                    + shortened(what));
        }
    }

    /** Makes room for a line of results. */
    void wipe() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
    }

    /** A stream that tells how much went through it. */
    OutputStream counting(OutputStream out, String what) {
        return shown ? new Counting(out, what) : out;
    }

    private void draw(String line) {
        err.print(WIPE + line);
        err.flush();
    }

    private static String shortened(String what) {
        return what.length() <= LONGEST ? what : "…" + what.substring(what.length() - LONGEST);
    }

    private final class Counting extends FilterOutputStream {

        private final String what;
        private long bytes;

        Counting(OutputStream out, String what) {
            super(out);
            this.what = what;
        }

        @Override
        public void write(int each) throws IOException {
            out.write(each);
            count(1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            count(length);
        }

        private void count(int more) {
            long before = bytes / MEGABYTE;
            bytes += more;
            if (bytes / MEGABYTE > before) {
                draw(String.format(Locale.ROOT, "%d MB in %s", bytes / MEGABYTE, shortened(what)));
            }
        }
    }
}
