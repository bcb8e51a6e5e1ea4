package org.zvirka.ingest.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a number standing alone, such as that of a row. A recogniser that reads by context loses the dot of "2.4" in one
 * size of the picture and not in another; so several readings vote, and the shapes of the ink say where dots stand.
 */
final class ShortNumber {

    /** Letters read for digits in a number. */
    private static final String LETTERS = "ОоOoЗзІіIl|!бБ";

    private static final String DIGITS = "00003311111166";

    /** Share of the tallest piece's height up to which a piece may be a dot. */
    private static final double DOT = 0.34;

    private static final double DIGIT = 0.75;

    /** What a reading that agrees with the shapes of the ink gains, in points of confidence: more than two readings. */
    private static final double AGREES = 200;

    private ShortNumber() {}

    /** The number that the readings agree on best; empty where most of them are no numbers. */
    static Optional<String> of(List<ReadWord> readings, Region region) {
        String shape = shape(region);
        Map<String, Double> votes = new LinkedHashMap<>();
        int numbers = 0;
        for (ReadWord reading : readings) {
            String number = asNumber(reading.text());
            if (!number.isEmpty()) {
                numbers++;
                String fitted = fitted(number, shape);
                double weight = 1 + reading.confidence() + (shape(fitted).equals(shape) ? AGREES : 0);
                votes.merge(fitted, weight, Double::sum);
            }
        }
        if (2 * numbers < readings.size() || numbers == 0) {
            return Optional.empty();
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Digits with dots between or behind them and perhaps a bracket, or an empty text. */
    static String asNumber(String text) {
        StringBuilder number = new StringBuilder();
        boolean digit = false;
        for (char c : text.toCharArray()) {
            int letter = LETTERS.indexOf(c);
            digit |= Character.isDigit(c);
            number.append(letter >= 0 ? DIGITS.charAt(letter) : c == ',' || c == ':' || c == ';' ? '.' : c);
        }
        return digit && number.toString().matches("\\d+(\\.\\d+)*[.)]{0,2}") ? number.toString() : "";
    }

    /** The digits of a reading with dots where the ink has them, if there are as many digits as pieces of ink. */
    static String fitted(String number, String shape) {
        String digits = number.replace(".", "").replace(")", "");
        String bracket = number.endsWith(")") ? ")" : "";
        if (shape.isEmpty()
                || !bracket.isEmpty()
                || digits.length() != shape.replace(".", "").length()) {
            return number;
        }
        StringBuilder fitted = new StringBuilder();
        int next = 0;
        for (char c : shape.toCharArray()) {
            fitted.append(c == '.' ? '.' : digits.charAt(next++));
        }
        return fitted.toString();
    }

    private static String shape(String number) {
        return number.replaceAll("\\d", "0");
    }

    /** A 0 for each piece as high as a digit and a dot for each dot at its foot; empty where there is anything else. */
    static String shape(Region region) {
        int tallest = region.blobs().stream()
                .mapToInt(blob -> blob.box().height())
                .max()
                .orElse(0);
        StringBuilder shape = new StringBuilder();
        for (Blobs.Blob blob : region.blobs()) {
            PixelBox box = blob.box();
            boolean low = box.top() > region.box().top() + tallest / 2;
            boolean digit = box.height() >= DIGIT * tallest && box.width() <= tallest;
            boolean dot = low && box.height() <= DOT * tallest && box.width() <= DOT * tallest;
            if (!digit && !dot) {
                return "";
            }
            shape.append(digit ? '0' : '.');
        }
        return shape.toString();
    }

    /** The pieces of ink that a shape has a 0 for. */
    static List<Blobs.Blob> signs(Region region) {
        int tallest = region.blobs().stream()
                .mapToInt(blob -> blob.box().height())
                .max()
                .orElse(0);
        return region.blobs().stream()
                .filter(blob -> blob.box().height() >= DIGIT * tallest)
                .toList();
    }
}
