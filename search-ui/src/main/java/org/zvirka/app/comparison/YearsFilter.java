package org.zvirka.app.comparison;

import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.MeasureId;

/**
 * Which rows of a timeline are taken: the same on the screen and in what is taken away.
 *
 * @param theme one that a measure of the row has, empty for all
 * @param status a completion some year has, by its name, empty for all
 * @param found measures that words find; empty where no words are asked for
 */
public record YearsFilter(String theme, String status, Only only, Optional<Set<MeasureId>> found) {

    public boolean takes(Timeline timeline, Row row) {
        return onTheme(row) && withStatus(timeline, row) && only.takes(timeline, row) && isFound(row);
    }

    private boolean onTheme(Row row) {
        return theme.isEmpty()
                || row.cells().stream()
                        .flatMap(cell -> cell.measures().stream())
                        .anyMatch(measure -> measure.themes().contains(theme));
    }

    private boolean withStatus(Timeline timeline, Row row) {
        return status.isEmpty()
                || timeline.years().stream().anyMatch(year -> timeline.status(row, year)
                        .filter(each -> each.name().equals(status))
                        .isPresent());
    }

    private boolean isFound(Row row) {
        return found.isEmpty()
                || row.cells().stream()
                        .flatMap(cell -> cell.measures().stream())
                        .anyMatch(measure -> found.get().contains(measure.id()));
    }
}
