package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in place of what when two measures begin and end with the same words: "оприлюднити звіт про використання
 * [водного фонду]" for "[фонду лісовідновлення]". A template filled in twice looks like this; a promise put in other words
 * rarely does, since words are then added, left out or moved as well.
 *
 * @param before words of the earlier stretch that the later one lacks
 * @param after words of the later stretch that the earlier one lacks
 * @param head how many words are the same before the stretch
 * @param share how much of the longer measure is the same, 0..1
 */
record Replaced(List<String> before, List<String> after, int head, double share) {

    /** Less of a sentence than this is not its template. */
    private static final double TEMPLATE = 0.4;

    private static final int SAME_BEGINNING = 5;
    private static final int SAME_END = 4;

    static Replaced of(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int head = 0;
        while (head < most && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<String> here = new ArrayList<>(one.subList(head, one.size() - tail));
        List<String> there = new ArrayList<>(other.subList(head, other.size() - tail));
        List<String> onlyThere = without(there, here);
        List<String> onlyHere = without(here, there);
        int longer = Math.max(one.size(), other.size());
        int same = longer - Math.max(onlyHere.size(), onlyThere.size());
        return new Replaced(onlyHere, onlyThere, head, longer == 0 ? 1 : (double) same / longer);
    }

    /** Whether it is another thing that the same is promised of: not another verb at the beginning. */
    boolean isAnotherObject() {
        return head > 0 && share >= TEMPLATE && !before.isEmpty() && !after.isEmpty();
    }

    List<String> words() {
        List<String> words = new ArrayList<>(before);
        words.addAll(after);
        return words;
    }

    private static List<String> without(List<String> words, List<String> others) {
        return words.stream()
                .filter(word -> others.stream().noneMatch(other -> akin(word, other)))
                .toList();
    }

    /** Words with a long beginning or end in common are most often the same in another form: виконком, виконавчий. */
    private static boolean akin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int most = Math.min(one.length(), other.length());
        int beginning = 0;
        while (beginning < most && one.charAt(beginning) == other.charAt(beginning)) {
            beginning++;
        }
        int end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return beginning >= SAME_BEGINNING || end >= SAME_END;
    }
}
