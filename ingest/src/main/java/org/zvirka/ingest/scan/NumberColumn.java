package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the numbers of a page by each other: the same digit looks the same wherever it stands, so what most readings of
 * all signs that look alike say is what each of them is. A number that the recogniser made letters of is read so too,
 * where it stands among numbers. Only ink counts here, not what number would come next.
 */
final class NumberColumn {

    /** Likeness above which signs tell of each other; different digits of a font are alike by up to 0.8. */
    private static final double ALIKE = 0.8;

    /** Signs that are most alike are asked. */
    private static final int NEIGHBOURS = 9;

    /** Other signs at least that must look alike. */
    private static final int WITNESSES = 2;

    /** Share of the voices that a sign needs. */
    private static final double MAJORITY = 0.6;

    /** Numbers at least above and below a text that is read as one, and as a share of all that is short there. */
    private static final int FEWEST_PEERS = 3;

    private static final double PEERS = 0.6;

    /** Share of the room that dots take elsewhere, from which there was one too. */
    private static final double ROOM = 0.8;

    private record Sign(Glyph glyph, int region, Map<Character, Double> voices) {}

    private final List<Region> regions;
    private final List<String> shapes = new ArrayList<>();
    private final List<Optional<String>> voted = new ArrayList<>();
    private final List<List<ReadWord>> first;
    private final List<Sign> signs = new ArrayList<>();

    /**
     * @param whole the short regions
     * @param readings of each of them
     */
    NumberColumn(Grey page, List<Region> whole, List<List<ReadWord>> readings) {
        this.regions =
                whole.stream().map(region -> TouchingDots.parted(region, page)).toList();
        this.first = readings;
        for (int k = 0; k < regions.size(); k++) {
            String shape = ShortNumber.shape(regions.get(k));
            shapes.add(shape);
            voted.add(ShortNumber.of(readings.get(k), regions.get(k)));
            for (Blobs.Blob blob : shape.isEmpty() ? List.<Blobs.Blob>of() : ShortNumber.signs(regions.get(k))) {
                signs.add(new Sign(Glyph.of(page, blob.box()), k, new TreeMap<>()));
            }
            listen(k, readings.get(k));
        }
    }

    /** Gives each sign of a number the voices of the readings that have as many signs. */
    private void listen(int region, List<ReadWord> readings) {
        List<Sign> own = own(region);
        for (ReadWord reading : readings) {
            String number = ShortNumber.asNumber(reading.text()).replace(".", "");
            if (!own.isEmpty() && number.length() == own.size()) {
                for (int i = 0; i < own.size(); i++) {
                    own.get(i).voices.merge(number.charAt(i), 20 + reading.confidence(), Double::sum);
                }
            }
        }
    }

    private List<Sign> own(int region) {
        return signs.stream().filter(sign -> sign.region == region).toList();
    }

    /** The number in a region; empty where there is none. */
    Optional<String> number(int region) {
        String shape = withLostDot(region);
        return bySigns(region, shape)
                .or(() -> voted.get(region).map(number -> ShortNumber.fitted(number, shape)))
                .or(() -> isAmongNumbers(region) ? asLetter(region) : Optional.empty());
    }

    /** A letter that looks like a digit, where it stands alone among numbers. */
    private Optional<String> asLetter(int region) {
        long three = first.get(region).stream()
                .filter(reading -> reading.text().matches("[Зз][.)]?"))
                .count();
        boolean agreed =
                2 * three > first.get(region).size() && shapes.get(region).matches("0\\.?");
        return agreed ? Optional.of("3" + shapes.get(region).substring(1)) : Optional.empty();
    }

    /** Empty also where the signs are unlike any others. */
    private Optional<String> bySigns(int region, String shape) {
        if (shape.isEmpty() || voted.get(region).isEmpty() && !isAmongNumbers(region)) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        List<Sign> own = own(region);
        int next = 0;
        for (char c : shape.toCharArray()) {
            Optional<Character> digit = c == '.' ? Optional.of(c) : digit(own.get(next++));
            if (digit.isEmpty()) {
                return Optional.empty();
            }
            number.append(digit.get());
        }
        return Optional.of(number.toString()).filter(text -> text.equals(ShortNumber.asNumber(text)));
    }

    /**
     * The shape of a region's ink, with a dot where there is none but as much room for one as in the numbers above and
     * below.
     */
    private String withLostDot(int region) {
        String shape = shapes.get(region);
        double[] rooms = peers(region).stream()
                .filter(k -> voted.get(k).isPresent())
                .mapToDouble(this::room)
                .filter(room -> room > 0)
                .sorted()
                .toArray();
        boolean dotted = rooms.length >= FEWEST_PEERS
                && rooms.length >= PEERS * peers(region).size();
        if (shape.contains(".") || shape.length() < 2 || !dotted) {
            return shape;
        }
        double[] gaps = gaps(region);
        int widest = 0;
        for (int i = 1; i < gaps.length; i++) {
            widest = gaps[i] > gaps[widest] ? i : widest;
        }
        boolean room = gaps[widest] >= ROOM * rooms[rooms.length / 2];
        return room ? shape.substring(0, widest + 1) + "." + shape.substring(widest + 1) : shape;
    }

    /** Between the two signs around the first dot, in heights; 0 for numbers without a dot between signs. */
    private double room(int region) {
        int dot = shapes.get(region).indexOf('.');
        double[] gaps = gaps(region);
        return dot > 0 && dot <= gaps.length ? gaps[dot - 1] : 0;
    }

    private double[] gaps(int region) {
        List<Blobs.Blob> ink = shapes.get(region).isEmpty() ? List.of() : ShortNumber.signs(regions.get(region));
        double[] gaps = new double[Math.max(0, ink.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            PixelBox left = ink.get(i).box();
            gaps[i] = (double) (ink.get(i + 1).box().left() - left.right()) / left.height();
        }
        return gaps;
    }

    /** The regions above and below. */
    private List<Integer> peers(int region) {
        PixelBox box = regions.get(region).box();
        List<Integer> peers = new ArrayList<>();
        for (int k = 0; k < regions.size(); k++) {
            PixelBox other = regions.get(k).box();
            if (k != region && other.left() < box.right() && box.left() < other.right()) {
                peers.add(k);
            }
        }
        return peers;
    }

    private boolean isAmongNumbers(int region) {
        List<Integer> peers = peers(region);
        long counted = peers.stream().filter(k -> voted.get(k).isPresent()).count();
        return counted >= FEWEST_PEERS && counted >= PEERS * peers.size();
    }

    private Optional<Character> digit(Sign sign) {
        record Voice(Sign other, double likeness) {}
        List<Voice> alike = signs.stream()
                .filter(other -> !other.voices.isEmpty())
                .map(other -> new Voice(other, sign.glyph.likeness(other.glyph)))
                .filter(voice -> voice.likeness > ALIKE)
                .sorted(Comparator.comparingDouble(Voice::likeness).reversed())
                .limit(NEIGHBOURS)
                .toList();
        Map<Character, Double> sums = new TreeMap<>();
        double all = 0;
        for (Voice voice : alike) {
            double total =
                    voice.other.voices.values().stream().mapToDouble(v -> v).sum();
            double weight = (voice.likeness - ALIKE) * (voice.likeness - ALIKE);
            voice.other.voices.forEach((digit, sum) -> sums.merge(digit, weight * sum / total, Double::sum));
            all += weight;
        }
        long witnesses = alike.stream().filter(voice -> voice.other != sign).count();
        double needed = MAJORITY * all;
        return sums.entrySet().stream()
                .filter(entry -> witnesses >= WITNESSES && entry.getValue() >= needed)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
