package org.zvirka.index.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Printed;

/** What a person changed. */
public sealed interface Change {

    /** The measures it is about, the one that goes on first. */
    default List<MeasureRef> measures() {
        return List.of();
    }

    /**
     * The value of a measure's field; the same value as before confirms it.
     *
     * @param field its name in the JSON of {@code extract}
     * @param before JSON of the old value
     * @param after JSON of the new value
     */
    record MeasureField(MeasureRef measure, String field, String before, String after) implements Change {
        @Override
        public List<MeasureRef> measures() {
            return List.of(measure);
        }

        public boolean confirms() {
            return before.equals(after);
        }
    }

    /**
     * A fact of the document.
     *
     * @param field its name in the JSON of {@code extract}, or {@code period} for both years at once
     */
    record DocumentField(String field, String before, String after) implements Change {}

    /** One row holds several measures; the first part keeps the measure's id. */
    record Split(MeasureRef measure, List<Row> parts) implements Change {
        public Split {
            parts = List.copyOf(parts);
            if (parts.size() < 2 || parts.size() > MOST_PARTS) {
                throw new IllegalArgumentException("a measure is split into 2.." + MOST_PARTS + " parts");
            }
        }

        @Override
        public List<MeasureRef> measures() {
            return List.of(measure);
        }
    }

    /** Several rows are one measure: the first takes up the words of the others. */
    record Merge(MeasureRef into, List<MeasureRef> others) implements Change {
        public Merge {
            others = List.copyOf(others);
            if (others.isEmpty() || others.size() >= MOST_PARTS) {
                throw new IllegalArgumentException("2.." + MOST_PARTS + " measures are merged");
            }
        }

        @Override
        public List<MeasureRef> measures() {
            List<MeasureRef> all = new ArrayList<>();
            all.add(into);
            all.addAll(others);
            return all;
        }
    }

    /** What was read as a measure is none. */
    record Drop(MeasureRef measure) implements Change {
        @Override
        public List<MeasureRef> measures() {
            return List.of(measure);
        }
    }

    /**
     * A measure that was not read.
     *
     * @param after the measure it stands behind; empty for the beginning
     */
    record Add(Optional<MeasureRef> after, Row row) implements Change {}

    /** What a column of the table holds; the document is read again with it. */
    record Role(ColumnChoice choice, ColumnRole before) implements Change {}

    /**
     * One name is another, or stands for several.
     *
     * @param as the names it is to be, in order
     */
    record Names(Kind kind, String name, List<String> as) implements Change {

        public enum Kind {
            BODY,
            PARTY
        }

        public Names {
            as = List.copyOf(as);
            boolean given = !name.isBlank() && !as.isEmpty() && as.stream().noneMatch(String::isBlank);
            if (!given || kind == Kind.BODY && as.size() > 1) {
                throw new IllegalArgumentException("a name becomes one name, that of a party also several: " + name);
            }
        }
    }

    /** Takes an event back. */
    record Undo(String event) implements Change {}

    /** More measures than this in one row is a whole table in a cell. */
    int MOST_PARTS = 50;

    /**
     * The printed cells of a measure that a person set.
     *
     * @param section headings above it, outermost first
     */
    record Row(String number, List<String> section, Printed printed) {
        public Row {
            section = List.copyOf(section);
            if (printed.text().isBlank()) {
                throw new IllegalArgumentException("a measure has words");
            }
        }
    }
}
