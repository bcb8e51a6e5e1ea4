package org.zvirka.ingest.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the lists of one document, paragraph by paragraph in reading order. For one thread. */
public final class ListCounters {

    /** Levels a list has. */
    public static final int LEVELS = 9;

    /** Bullets of symbol fonts lie in the private use area; which dot it is says nothing. */
    private static final String BULLET = "•";

    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Set<Integer>> usedLevels = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * Makes a list begin again at its first use.
     *
     * @param sequence the counters, shared by all lists that go on with each other
     * @param list the list that starts over, once
     * @param level the level with which it starts over
     */
    public void restart(String sequence, String list, int level, int value) {
        if (begun.add(list + '/' + level)) {
            int[] values = counters.computeIfAbsent(sequence, key -> new int[LEVELS]);
            values[level] = value - 1;
            used(sequence).add(level);
        }
    }

    private Set<Integer> used(String sequence) {
        return usedLevels.computeIfAbsent(sequence, key -> new HashSet<>());
    }

    /** What is printed before the next paragraph of a list, empty where nothing is. */
    public String next(String sequence, int level, List<ListLevel> levels) {
        if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
            return "";
        }
        int[] values = counters.computeIfAbsent(sequence, key -> new int[LEVELS]);
        Set<Integer> used = used(sequence);
        for (int above = 0; above < level; above++) {
            if (used.add(above)) {
                values[above] = levels.get(above).start();
            }
        }
        values[level] = used.add(level) ? levels.get(level).start() : values[level] + 1;
        for (int below = level + 1; below < levels.size(); below++) {
            if (levels.get(below).restarts()) {
                used.remove(below);
            }
        }
        return label(values, levels.get(level), levels);
    }

    private static String label(int[] values, ListLevel level, List<ListLevel> levels) {
        if (level.style() == NumberStyle.BULLET) {
            return bullet(level.text());
        }
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            OptionalInt place = placeholder(text, i);
            if (place.isPresent() && place.getAsInt() < levels.size()) {
                NumberStyle style = levels.get(place.getAsInt()).style();
                boolean decimal = level.legal() && style != NumberStyle.NONE;
                out.append((decimal ? NumberStyle.DECIMAL : style).format(values[place.getAsInt()]));
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static OptionalInt placeholder(String text, int at) {
        boolean marked = text.charAt(at) == '%' && at + 1 < text.length();
        int digit = marked ? text.charAt(at + 1) - '1' : -1;
        return digit >= 0 && digit < LEVELS ? OptionalInt.of(digit) : OptionalInt.empty();
    }

    private static String bullet(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(Character.getType(c) == Character.PRIVATE_USE ? BULLET : String.valueOf(c));
        }
        String printed = out.toString();
        return printed.equals("o") || printed.equals("§") ? BULLET : printed;
    }
}
