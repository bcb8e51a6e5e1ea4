package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Roman numerals by their ink: how many stems stand there, which no recogniser of Cyrillic text does well, who
 * knows "П" and "Ш". Says nothing where pieces of ink are of any other shape.
 */
final class NumeralInk {

    /** Share of a numeral's height that a stem fills of its columns. */
    private static final double STEM = 0.72;

    /** Height of dots, commas and dashes as a share of the numeral's. */
    private static final double LOW = 0.4;

    /** Bands at the head, the waist and the foot of a letter as shares of its height. */
    private static final double BAND = 0.16;

    /** Widest piece of one stem with its serifs, in heights; each stem more adds as much. */
    private static final double STEM_WIDTH = 0.62;

    /** Between stems of a numeral: heads and feet are alike, since serifs are. The bar of "П" makes them differ. */
    private static final double UNLIKE = 0.34;

    /** Share of the rows between head and foot with ink between two stems from which there is a bar, as of "Н" and "И". */
    private static final double BAR = 0.08;

    /** The part of a digit's height down to which its flag comes, and how far it sticks out at least. */
    private static final double FLAG = 0.4;

    private static final double LEAST_FLAG = 0.1;

    /** Darker than this is ink. */
    private static final int INK = 150;

    private static final String NUMERAL = "(I{1,3}|IV|VI{0,3}|IX|XI{0,3})";

    private static final Pattern RANGE = Pattern.compile(NUMERAL + "(?:-" + NUMERAL + ")?");

    private static final List<String> ORDER =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

    private final Grey page;
    private final List<Blobs.Blob> blobs;
    private final int height;

    private NumeralInk(Grey page, List<Blobs.Blob> blobs) {
        this.page = page;
        this.blobs = blobs;
        this.height = blobs.stream().mapToInt(blob -> blob.box().height()).max().orElse(0);
    }

    /**
     * The numeral that some ink is, with what stands between numerals of a range: "II", "III-IV".
     *
     * @param blobs the ink of one word
     */
    static Optional<String> of(Grey page, List<Blobs.Blob> blobs) {
        List<Blobs.Blob> sorted = blobs.stream()
                .sorted(Comparator.comparingInt(blob -> blob.box().left()))
                .toList();
        return new NumeralInk(page, sorted).read();
    }

    private Optional<String> read() {
        StringBuilder numeral = new StringBuilder();
        for (Blobs.Blob blob : blobs) {
            PixelBox box = blob.box();
            boolean low = box.height() < LOW * height;
            boolean dash = low && box.width() >= 1.4 * box.height() && box.width() >= 0.2 * height;
            boolean foot = box.top() > foot();
            String piece = dash && !foot ? "-" : low ? "" : piece(box);
            if (piece.equals("?") || low && !dash && !foot) {
                return Optional.empty();
            }
            numeral.append(piece);
        }
        return Optional.of(numeral.toString()).filter(NumeralInk::isNumeral);
    }

    /** One numeral, or a range that rises. */
    private static boolean isNumeral(String text) {
        Matcher parts = RANGE.matcher(text);
        return parts.matches()
                && (parts.group(2) == null || ORDER.indexOf(parts.group(1)) < ORDER.indexOf(parts.group(2)));
    }

    /** Dots and commas begin below this. */
    private int foot() {
        int bottom = blobs.stream()
                .filter(blob -> blob.box().height() >= LOW * height)
                .mapToInt(blob -> blob.box().bottom())
                .max()
                .orElse(0);
        return bottom - (int) (LOW * height);
    }

    private String piece(PixelBox box) {
        if (box.height() < 0.8 * height) {
            return "?";
        }
        List<int[]> stems = stems(box);
        if (!stems.isEmpty()) {
            boolean width = box.width() <= STEM_WIDTH * stems.size() * box.height();
            return width && !isOne(box, stems.getFirst()) && gapsAreFree(box, stems)
                    ? "I".repeat(Math.min(4, stems.size()))
                    : "?";
        }
        int head = runs(box, box.top(), box.top() + band(box));
        int waist = runs(box, box.top() + (box.height() - band(box)) / 2, box.top() + (box.height() + band(box)) / 2);
        int foot = runs(box, box.bottom() - band(box), box.bottom());
        if (head == 2 && foot == 1 && waist == 2) {
            return "V";
        }
        return head == 2 && waist == 1 && foot == 2 ? "X" : "?";
    }

    private static int band(PixelBox box) {
        return Math.max(2, (int) (BAND * box.height()));
    }

    /** Spans of columns that are ink nearly from head to foot. */
    private List<int[]> stems(PixelBox box) {
        List<int[]> stems = new ArrayList<>();
        int from = -1;
        for (int x = box.left(); x <= box.right(); x++) {
            boolean stem = x < box.right() && inked(x, box.top(), box.bottom()) >= STEM;
            if (stem && from < 0) {
                from = x;
            } else if (!stem && from >= 0) {
                stems.add(new int[] {from, x});
                from = -1;
            }
        }
        return stems;
    }

    /** Serifs stick out of a stem to both sides, the flag of a digit to the left. */
    private boolean isOne(PixelBox box, int[] stem) {
        int flag = box.top() + (int) (FLAG * box.height());
        int left = 0;
        int right = 0;
        for (int y = box.top(); y < flag; y++) {
            for (int x = box.left(); x < stem[0]; x++) {
                left = isInk(x, y) ? Math.max(left, stem[0] - x) : left;
            }
            for (int x = stem[1]; x < Math.min(box.right(), stem[1] + stem[0] - box.left() + 1); x++) {
                right = isInk(x, y) ? Math.max(right, x + 1 - stem[1]) : right;
            }
        }
        return left >= LEAST_FLAG * box.height() && 2 * right < left;
    }

    private boolean gapsAreFree(PixelBox box, List<int[]> stems) {
        for (int i = 0; i + 1 < stems.size(); i++) {
            int from = stems.get(i)[1];
            int to = stems.get(i + 1)[0];
            int middle = (from + to) / 2;
            double head = most(middle, box.top(), box.top() + band(box));
            double foot = most(middle, box.bottom() - band(box), box.bottom());
            double waist = inked(middle, box.top() + 2 * band(box), box.bottom() - 2 * band(box));
            if (Math.abs(head - foot) > UNLIKE || waist > BAR || to - from < 2) {
                return false;
            }
        }
        return true;
    }

    /** How dark the darkest row of a few is in three columns, 0 to 1. */
    private double most(int x, int from, int to) {
        double most = 0;
        for (int y = from; y < to; y++) {
            double sum = 0;
            for (int i = -1; i <= 1; i++) {
                sum += (Grey.WHITE - page.clamped(x + i, y)) / (3.0 * Grey.WHITE);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private double inked(int x, int from, int to) {
        int sum = 0;
        for (int y = from; y < to; y++) {
            sum += isInk(x, y) ? 1 : 0;
        }
        return (double) sum / Math.max(1, to - from);
    }

    /** How many pieces of ink a band falls into, taken over its rows. */
    private int runs(PixelBox box, int from, int to) {
        int runs = 0;
        boolean before = false;
        for (int x = box.left(); x < box.right(); x++) {
            boolean ink = inked(x, from, to) >= 0.5;
            runs += ink && !before ? 1 : 0;
            before = ink;
        }
        return runs;
    }

    private boolean isInk(int x, int y) {
        return page.clamped(x, y) < INK;
    }
}
