package org.zvirka.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.plan.Completion;
import tools.jackson.databind.JsonNode;

/** Bodies by themes or years: a row per body and column, with everything its rates divide. */
final class BodiesTable {

    private BodiesTable() {}

    /** Of some bodies in a year. */
    static ComparedTable ofChosen(JsonNode answer, String server) {
        String year = Fields.string(answer, "year");
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode theme : answer.path("themes")) {
            for (var cell : theme.path("bodies").properties()) {
                rows.add(row(year, Fields.string(theme, "theme"), cell.getKey(), cell.getValue(), server));
            }
        }
        return new ComparedTable(columns(), rows);
    }

    /** Of all bodies. */
    static ComparedTable ofAll(JsonNode answer, String server) {
        boolean byYear = Fields.string(answer, "by").equals("year");
        String year = Fields.string(answer, "year");
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode cell : answer.path("cells")) {
            String column = Fields.string(cell, "column");
            rows.add(row(byYear ? column : year, byYear ? "" : column, Fields.string(cell, "body"), cell, server));
        }
        return new ComparedTable(columns(), rows);
    }

    private static List<ComparedColumn> columns() {
        List<ComparedColumn> columns = new ArrayList<>(List.of(
                ComparedColumn.string("year", "Рік; порожньо, якщо за всі роки", "Year; empty for all years"),
                ComparedColumn.string(
                        "theme",
                        "Тема; порожньо, якщо без теми або за роками",
                        "Theme; empty without one, or where years are counted"),
                ComparedColumn.string("body", "Орган", "Body"),
                ComparedColumn.whole(
                        "promised", "Заходів планів; порожньо, якщо плану немає", "Measures of plans; empty: no plan"),
                ComparedColumn.whole("done", "Виконано", "Done"),
                ComparedColumn.whole("judged", "Оцінено, знаменник виконання", "Judged, what done is divided by"),
                ComparedColumn.whole("leftOut", "Поза обліком виконання", "Left out of the execution rate"),
                ComparedColumn.whole("onTime", "Вчасно", "On time"),
                ComparedColumn.whole("timeJudged", "Знаменник вчасності", "What on time is divided by"),
                ComparedColumn.whole("timeLeftOut", "Поза обліком вчасності", "Left out of the rate on time"),
                ComparedColumn.whole(
                        "reported", "Заходів звітів; порожньо, якщо звіту немає", "Measures of reports; empty: none")));
        for (Completion status : Completion.values()) {
            columns.add(ComparedColumn.whole(
                    status.name(), "Заходів звітів зі станом " + status, "Measures of reports that are " + status));
        }
        columns.add(ComparedColumn.string("address", "Пошук цих заходів", "Search for these measures"));
        return columns;
    }

    private static List<Object> row(String year, String theme, String body, JsonNode cell, String server) {
        JsonNode delivered = cell.path("delivered");
        JsonNode execution = delivered.path("execution");
        JsonNode onTime = delivered.path("onTime");
        List<Object> row = new ArrayList<>(List.of(year, theme, body));
        row.add(Fields.value(cell, "promised"));
        List.of("numerator", "denominator", "leftOut").forEach(field -> row.add(Fields.value(execution, field)));
        List.of("numerator", "denominator", "leftOut").forEach(field -> row.add(Fields.value(onTime, field)));
        row.add(Fields.value(delivered, "measures"));
        for (Completion status : Completion.values()) {
            Object count = Fields.value(delivered.path("statuses"), status.name());
            row.add(count.equals("") && delivered.isObject() ? (Object) 0L : count);
        }
        row.add(address(year, theme, body, server));
        return row;
    }

    private static String address(String year, String theme, String body, String server) {
        StringBuilder address =
                new StringBuilder(server).append("/search?body=").append(encoded(body));
        if (!theme.isEmpty()) {
            address.append("&theme=").append(encoded(theme));
        }
        return year.isEmpty()
                ? address.toString()
                : address.append("&year=").append(year).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
