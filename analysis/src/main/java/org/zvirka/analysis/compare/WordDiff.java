package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a text changed. Case, apostrophes and punctuation alone are no change.
 */
public final class WordDiff {

    /** The work is the product of both lengths; texts beyond it are shown whole, one removed, one added. */
    private static final long MOST_CELLS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private WordDiff() {}

    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of words with the white space behind them; kept stretches are printed as in the later text. */
    public record Stretch(Change change, String text) {}

    /** Stretches in reading order, neighbours of different change; removed words stand before those put in their place. */
    public static List<Stretch> of(String before, String after) {
        return new Run(words(before), words(after)).stretches();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.strip());
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static final class Run {

        private final List<String> before;
        private final List<String> after;
        private final String[] plainBefore;
        private final String[] plainAfter;
        private final List<Stretch> stretches = new ArrayList<>();

        Run(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
            this.plainBefore = plain(before);
            this.plainAfter = plain(after);
        }

        private static String[] plain(List<String> words) {
            return words.stream()
                    .map(word -> {
                        String plain = WordingReader.plain(word);
                        return plain.isEmpty() ? word.strip() : plain;
                    })
                    .toArray(String[]::new);
        }

        List<Stretch> stretches() {
            int most = Math.min(before.size(), after.size());
            int head = 0;
            while (head < most && plainBefore[head].equals(plainAfter[head])) {
                add(Change.KEPT, after.get(head++));
            }
            int tail = 0;
            while (tail < most - head && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
                tail++;
            }
            middle(head, before.size() - tail, after.size() - tail);
            for (int j = after.size() - tail; j < after.size(); j++) {
                add(Change.KEPT, after.get(j));
            }
            return List.copyOf(stretches);
        }

        private boolean same(int i, int j) {
            return plainBefore[i].equals(plainAfter[j]);
        }

        private void middle(int from, int endBefore, int endAfter) {
            int i = from;
            int j = from;
            if ((long) (endBefore - from) * (endAfter - from) <= MOST_CELLS) {
                int[][] longest = longest(from, endBefore, endAfter);
                while (i < endBefore && j < endAfter) {
                    if (same(i, j)) {
                        add(Change.KEPT, after.get(j++));
                        i++;
                    } else if (longest[i + 1 - from][j - from] >= longest[i - from][j + 1 - from]) {
                        add(Change.REMOVED, before.get(i++));
                    } else {
                        add(Change.ADDED, after.get(j++));
                    }
                }
            }
            while (i < endBefore) {
                add(Change.REMOVED, before.get(i++));
            }
            while (j < endAfter) {
                add(Change.ADDED, after.get(j++));
            }
        }

        /** Lengths of the longest common subsequences of what is left, by places. */
        private int[][] longest(int from, int endBefore, int endAfter) {
            int[][] longest = new int[endBefore - from + 1][endAfter - from + 1];
            for (int i = endBefore - 1; i >= from; i--) {
                for (int j = endAfter - 1; j >= from; j--) {
                    longest[i - from][j - from] = same(i, j)
                            ? longest[i + 1 - from][j + 1 - from] + 1
                            : Math.max(longest[i + 1 - from][j - from], longest[i - from][j + 1 - from]);
                }
            }
            return longest;
        }

        /** Joins words of one change; a removed word after added ones moves before them. */
        private void add(Change change, String text) {
            int last = stretches.size() - 1;
            if (change == Change.REMOVED && last >= 0 && stretches.get(last).change() == Change.ADDED) {
                Stretch added = stretches.remove(last);
                add(Change.REMOVED, text);
                stretches.add(added);
            } else if (last >= 0 && stretches.get(last).change() == change) {
                stretches.set(
                        last, new Stretch(change, spaced(stretches.get(last).text()) + text));
            } else {
                if (last >= 0) {
                    Stretch before = stretches.get(last);
                    stretches.set(last, new Stretch(before.change(), spaced(before.text())));
                }
                stretches.add(new Stretch(change, text));
            }
        }

        private static String spaced(String text) {
            return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? text : text + " ";
        }
    }
}
