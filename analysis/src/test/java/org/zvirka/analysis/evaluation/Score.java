package org.zvirka.analysis.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zvirka.analysis.evaluation.InventedPlan.Expected;
import org.zvirka.analysis.evaluation.InventedPlan.Field;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;

/**
 * How much of printed plans was read. Scores of several plans can be added.
 *
 * @param printed measures
 * @param read measures
 * @param found measures read whose text is that of a printed one
 * @param cells of found measures that say something, and how many of them are right
 * @param heads sections of found measures, and how many of them are right
 */
record Score(int printed, int read, int found, Share cells, Share heads) {

    static final Score NONE = new Score(0, 0, 0, new Share(0, 0), new Share(0, 0));

    /** A text this like the printed one is that text. */
    private static final double SAME_MEASURE = 0.90;

    private static final double SAME_CELL = 0.97;

    /** @param of how many */
    record Share(int right, int of) {

        double value() {
            return of == 0 ? 1 : (double) right / of;
        }

        Share and(Share other) {
            return new Share(right + other.right, of + other.of);
        }

        Share and(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), of + 1);
        }
    }

    double f1() {
        return printed + read == 0 ? 1 : 2.0 * found / (printed + read);
    }

    Score and(Score other) {
        return new Score(
                printed + other.printed,
                read + other.read,
                found + other.found,
                cells.and(other.cells),
                heads.and(other.heads));
    }

    static Score of(InventedPlan invented, Plan plan, List<String> faults) {
        List<Expected> expected = invented.measures();
        Set<Integer> taken = new HashSet<>();
        int found = 0;
        Share cells = new Share(0, 0);
        Share heads = new Share(0, 0);
        for (int i = 0; i < expected.size(); i++) {
            int best = bestOf(expected.get(i), plan.measures(), taken, i);
            if (best < 0) {
                faults.add("not found: " + expected.get(i).cells());
                continue;
            }
            taken.add(best);
            found++;
            Measure measure = plan.measures().get(best);
            for (Field field : invented.columns()) {
                String printed = expected.get(i).cells().getOrDefault(field, "");
                boolean right = likeness(printed, read(measure, field)) >= SAME_CELL;
                cells = cells.and(right);
                if (!right) {
                    faults.add(field + " printed <" + printed + "> read <" + read(measure, field) + ">");
                }
            }
            String section =
                    measure.section().isEmpty() ? "" : measure.section().getLast();
            boolean sameSection = likeness(expected.get(i).section(), section) >= SAME_MEASURE;
            heads = heads.and(sameSection);
            if (!sameSection) {
                faults.add("section <" + expected.get(i).section() + "> read <" + section + ">");
            }
        }
        for (int j = 0; j < plan.measures().size(); j++) {
            if (!taken.contains(j)) {
                faults.add("too many: " + plan.measures().get(j).number() + " "
                        + plan.measures().get(j).text());
            }
        }
        return new Score(expected.size(), plan.measures().size(), found, cells, heads);
    }

    /** The most alike of those left; of equals the one nearest in order. */
    private static int bestOf(Expected expected, List<Measure> measures, Set<Integer> taken, int at) {
        int best = -1;
        double most = SAME_MEASURE;
        String text = expected.cells().getOrDefault(Field.TEXT, "");
        for (int j = 0; j < measures.size(); j++) {
            if (!taken.contains(j)) {
                double like = likeness(text, measures.get(j).text());
                boolean nearer = like == most && best >= 0 && Math.abs(j - at) < Math.abs(best - at);
                if (like > most || like == most && best < 0 || nearer) {
                    best = j;
                    most = like;
                }
            }
        }
        return best;
    }

    private static String read(Measure measure, Field field) {
        return switch (field) {
            case NUMBER -> measure.number();
            case TEXT -> measure.printed().text();
            case DEADLINE -> measure.printed().deadline();
            case RESPONSIBLE -> measure.printed().responsible();
            case INDICATOR -> measure.printed().indicator();
            case EXPECTED -> measure.printed().expected();
        };
    }

    /** 1 for the same words, by letters to change; case, white space, kinds of marks and of the letter i do not count. */
    static double likeness(String a, String b) {
        String left = folded(a);
        String right = folded(b);
        int longer = Math.max(left.length(), right.length());
        return longer == 0 ? 1 : 1 - (double) distance(left, right) / longer;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('і', 'i')
                .replaceAll("[’ʼ`‘]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—−‑]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*([-/(),.;:\"])\\s*", "$1")
                .replaceAll("^[ .;,-]+|[ .;,-]+$", "");
    }

    private static int distance(String a, String b) {
        List<Integer> above = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            above.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            List<Integer> row = new ArrayList<>(b.length() + 1);
            row.add(i);
            for (int j = 1; j <= b.length(); j++) {
                int change = above.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row.add(Math.min(change, 1 + Math.min(above.get(j), row.get(j - 1))));
            }
            above = row;
        }
        return above.get(b.length());
    }
}
