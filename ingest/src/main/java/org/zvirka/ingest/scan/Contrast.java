package org.zvirka.ingest.scan;

/** Makes faint print dark: of a pencil, of a worn drum, of a copy of a copy. Paper stays as white as it is. */
final class Contrast {

    /** Lighter than this is the paper's own noise and the edges of print. */
    private static final int FAINTEST = 205;

    /** Share of what is darker, from the darkest on, that is the print's core. */
    private static final double CORE = 0.2;

    /** Print with a darker core needs no help; on clean scans it is below 60. */
    private static final int DARK = 100;

    /** Less ink than this share of the page is dust. */
    private static final double LEAST = 0.001;

    /** What print is made to. */
    private static final int TARGET = 40;

    private Contrast() {}

    /** Stretches the shades of an evenly lit page in place and returns it. */
    static Grey stretched(Grey page) {
        int print = printShade(page);
        if (print <= DARK) {
            return page;
        }
        byte[] stretched = new byte[Grey.WHITE + 1];
        for (int shade = 0; shade <= Grey.WHITE; shade++) {
            int above = (shade - print) * (Grey.WHITE - TARGET) / (Grey.WHITE - print);
            stretched[shade] = (byte) Math.clamp(TARGET + above, 0, Grey.WHITE);
        }
        byte[] samples = page.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = stretched[samples[i] & 0xff];
        }
        return page;
    }

    private static int printShade(Grey page) {
        int[] histogram = new int[Grey.WHITE + 1];
        for (byte sample : page.samples()) {
            histogram[sample & 0xff]++;
        }
        int ink = 0;
        for (int shade = 0; shade < FAINTEST; shade++) {
            ink += histogram[shade];
        }
        if (ink < LEAST * page.samples().length) {
            return 0;
        }
        int rest = (int) (CORE * ink);
        int shade = 0;
        while (shade < FAINTEST && (rest -= histogram[shade]) > 0) {
            shade++;
        }
        return shade;
    }
}
