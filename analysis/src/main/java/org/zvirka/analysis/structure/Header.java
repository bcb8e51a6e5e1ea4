package org.zvirka.analysis.structure;

import java.util.List;
import java.util.Locale;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/**
 * The columns of a table of whatever kind.
 *
 * @param rows header rows at the top of the part, the row of column numbers included; 0 where the part has none
 * @param columns one per grid column
 * @param known how many columns have a role by their words
 */
record Header(int rows, List<Column> columns, int known) {

    Header {
        columns = List.copyOf(columns);
    }

    boolean isPresent() {
        return rows > 0 && known > 0;
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    int indexOf(ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a table with these columns promises deeds: a measure, and when, who, how or what came of it. */
    boolean ofMeasures() {
        return has(ColumnRole.MEASURE)
                && (has(ColumnRole.DEADLINE)
                        || has(ColumnRole.RESPONSIBLE)
                        || has(ColumnRole.RESULT)
                        || has(ColumnRole.STATUS)
                        || (has(ColumnRole.INDICATOR) || has(ColumnRole.EXPECTED)) && has(ColumnRole.NUMBER));
    }

    /** Same titles in the same order, whatever case, spaces and hyphens of cut words. */
    boolean sameTitles(Header other) {
        return titles().equals(other.titles());
    }

    private List<String> titles() {
        return columns.stream()
                .map(column -> column.header().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\u00ad]+", ""))
                .toList();
    }
}
