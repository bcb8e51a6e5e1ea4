package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.index.FilterField;

/** All bodies by themes or by years, for JSON: a cell per body and column that plans or reports speak of. */
final class MatrixJson {

    private MatrixJson() {}

    /** @param year 0 for all */
    static Map<String, Object> of(FilterField by, int year, Matrix plans, Matrix reports) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", by == FilterField.YEAR ? "year" : "theme");
        json.put("year", year == 0 ? null : year);
        json.put("bodies", plans.rows());
        TreeSet<String> columns = new TreeSet<>(plans.columns());
        columns.addAll(reports.columns());
        json.put("columns", columns.stream().map(MatrixJson::id).toList());
        json.put(
                "totals",
                plans.rows().stream().map(body -> total(body, plans, reports)).toList());
        List<Object> cells = new ArrayList<>();
        for (String body : plans.rows()) {
            for (String column : columns) {
                if (plans.cell(body, column).isPresent()
                        || reports.cell(body, column).isPresent()) {
                    cells.add(cell(body, column, plans, reports));
                }
            }
        }
        json.put("cells", cells);
        json.put("complete", plans.rows().size() < CrossCounts.MOST_TAKEN);
        Map<String, Object> definitions = Definitions.ofRates();
        definitions.put("promised", "measures of plans; null: no plan");
        definitions.put("delivered", "measures of reports; null: no report");
        definitions.put("column", "id of a theme, empty for measures without one; or a year");
        definitions.put("totals", "every measure once, however many columns it stands under");
        json.put("definitions", definitions);
        return json;
    }

    private static Map<String, Object> total(String body, Matrix plans, Matrix reports) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", body);
        json.put("promised", plans.total(body).map(Tally::total).orElse(null));
        json.put("delivered", reports.total(body).map(RateJson::of).orElse(null));
        return json;
    }

    private static Map<String, Object> cell(String body, String column, Matrix plans, Matrix reports) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", body);
        json.put("column", id(column));
        json.put("promised", plans.cell(body, column).map(Tally::total).orElse(null));
        json.put("delivered", reports.cell(body, column).map(RateJson::of).orElse(null));
        return json;
    }

    private static String id(String column) {
        return column.equals(CrossCounts.WITHOUT) ? "" : column;
    }
}
