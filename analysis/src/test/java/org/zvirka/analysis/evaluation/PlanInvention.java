package org.zvirka.analysis.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zvirka.analysis.evaluation.InventedPlan.Entry;
import org.zvirka.analysis.evaluation.InventedPlan.Field;

/** Makes up plans; the same seed gives the same plan. */
final class PlanInvention {

    private static final int YEAR = 2023;

    private final Random random;
    private final Wording wording;

    private PlanInvention(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.wording = new Wording(random);
    }

    /** @param measures how many promises */
    static InventedPlan of(long seed, int measures) {
        return new PlanInvention(seed).plan(measures);
    }

    private InventedPlan plan(int measures) {
        List<Field> columns = new ArrayList<>(List.of(Field.NUMBER, Field.TEXT, Field.DEADLINE, Field.RESPONSIBLE));
        if (random.nextBoolean()) {
            columns.add(Field.INDICATOR);
        }
        if (random.nextInt(3) == 0) {
            columns.add(Field.EXPECTED);
        }
        boolean dottedNumbers = random.nextBoolean();
        boolean sections = dottedNumbers || random.nextBoolean();
        List<Entry> entries = new ArrayList<>();
        int section = 0;
        int inSection = 0;
        int left = 0;
        for (int i = 1; i <= measures; i++) {
            if (sections && left == 0) {
                section++;
                inSection = 0;
                left = 3 + random.nextInt(4);
                entries.add(new InventedPlan.Section(section + ". " + wording.section(section - 1)));
            }
            left--;
            inSection++;
            entries.add(promise(columns, dottedNumbers ? section + "." + inSection : i + "."));
        }
        List<Entry> merged = random.nextInt(3) == 0 ? merged(entries) : entries;
        String title = "План заходів щодо запобігання корупції " + wording.body() + " на " + YEAR + " рік";
        return new InventedPlan(title, columns, 1 + random.nextInt(2), random.nextInt(3) == 0, merged);
    }

    private InventedPlan.Promise promise(List<Field> columns, String number) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : columns) {
            cells.put(
                    field,
                    switch (field) {
                        case NUMBER -> number;
                        case TEXT -> wording.measure();
                        case DEADLINE -> wording.deadline(YEAR);
                        case RESPONSIBLE -> wording.responsible();
                        case INDICATOR -> wording.indicator();
                        case EXPECTED -> wording.expected();
                    });
        }
        return new InventedPlan.Promise(cells, Map.of());
    }

    /** Gives some neighbouring promises one cell for who is responsible, or for the deadline. */
    private List<Entry> merged(List<Entry> entries) {
        List<Entry> merged = new ArrayList<>(entries);
        Field field = random.nextBoolean() ? Field.RESPONSIBLE : Field.DEADLINE;
        int i = 0;
        while (i + 1 < merged.size()) {
            int rows = 2 + random.nextInt(2);
            if (random.nextInt(3) == 0 && allPromises(merged, i, rows)) {
                String text = ((InventedPlan.Promise) merged.get(i)).cells().getOrDefault(field, "");
                for (int r = 0; r < rows; r++) {
                    Map<Field, String> cells = new EnumMap<>(((InventedPlan.Promise) merged.get(i + r)).cells());
                    cells.put(field, text);
                    merged.set(i + r, new InventedPlan.Promise(cells, Map.of(field, r == 0 ? rows : 0)));
                }
                i += rows;
            } else {
                i++;
            }
        }
        return merged;
    }

    private static boolean allPromises(List<Entry> entries, int from, int count) {
        return from + count <= entries.size()
                && entries.subList(from, from + count).stream().allMatch(InventedPlan.Promise.class::isInstance);
    }
}
