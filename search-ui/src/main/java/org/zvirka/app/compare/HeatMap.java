package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.app.compare.BodiesState.Show;
import org.zvirka.app.comparison.CrossCounts;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A matrix as a picture and as a table; a cell leads to its measures, one without documents is hatched and no zero. */
final class HeatMap {

    private static final int ROW = 34;
    private static final int ROUND = 112;
    private static final int COLUMN = 34;
    private static final int NAMES = 136;

    private final Matrix matrix;
    private final List<String> columns;
    private final BodiesState state;
    private final Words words;
    private final RateWords rates;
    private final UnaryOperator<String> columnName;

    HeatMap(Matrix matrix, BodiesState state, UnaryOperator<String> columnName, Words words) {
        this.matrix = matrix;
        this.columns = state.by() == FilterField.THEME ? byNumber(matrix) : matrix.columns();
        this.state = state;
        this.columnName = columnName;
        this.words = words;
        this.rates = new RateWords(words);
    }

    /**
     * @param value what the colour tells, null where there is nothing to tell
     * @param numbers of a rate, what was divided by what and what was left out; empty for a count
     * @param small whether it rests on too few measures to be told loudly
     */
    private record Shown(@Nullable Double value, String text, String tip, boolean small, String numbers) {}

    /** Those with most measures first, what has no theme last. */
    private static List<String> byNumber(Matrix matrix) {
        Comparator<String> last = Comparator.comparing(CrossCounts.WITHOUT::equals);
        return matrix.columns().stream()
                .sorted(last.thenComparingLong(column -> -matrix.rows().stream()
                        .flatMap(row -> matrix.cell(row, column).stream())
                        .mapToLong(Tally::total)
                        .sum()))
                .toList();
    }

    Chart picture(String label) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = data.putArray("rows");
        matrix.rows().forEach(rows::add);
        ArrayNode heads = data.putArray("columns");
        columns.forEach(column -> heads.add(columnName.apply(column)));
        ArrayNode cells = data.putArray("cells");
        double most = 0;
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Shown shown = shown(matrix.rows().get(row), columns.get(column));
                ObjectNode cell = cells.addObject().put("row", row).put("column", column);
                cell.put("text", shown.text()).put("tip", shown.tip()).put("small", shown.small());
                if (shown.value() == null) {
                    cell.putNull("value");
                } else {
                    most = Math.max(most, shown.value());
                    cell.put("value", shown.value());
                    if (!columns.get(column).equals(CrossCounts.WITHOUT)) {
                        cell.put("address", address(matrix.rows().get(row), columns.get(column)));
                    }
                }
            }
        }
        data.put("most", most);
        return new Chart("heat", label, matrix.rows().size() * ROW + ROUND, data, words)
                .atLeast(NAMES + columns.size() * COLUMN);
    }

    Cells table(String label) {
        List<String> heads = new ArrayList<>(List.of(words.text("filter.BODY")));
        columns.forEach(column -> heads.add(columnName.apply(column)));
        Cells table = new Cells(label, heads).withFixedColumns();
        table.addClassName("heat-table");
        for (String row : matrix.rows()) {
            NativeTableRow line = table.row("");
            line.add(Cells.header(row, "row"));
            columns.forEach(column -> line.add(cell(row, column)));
        }
        return table;
    }

    private NativeTableCell cell(String row, String column) {
        Shown shown = shown(row, column);
        NativeTableCell cell = new NativeTableCell();
        if (matrix.cell(row, column).isEmpty()) {
            Span none = new Span(words.text("compare.noData"));
            none.addClassName("visually-hidden");
            cell.addClassName("gap");
            cell.add(none);
        } else if (column.equals(CrossCounts.WITHOUT)) {
            Span number = new Span(shown.text());
            number.getElement().setAttribute("title", shown.tip());
            cell.add(number);
        } else {
            Anchor link = Addresses.link(address(row, column), shown.text());
            link.getElement().setAttribute("title", shown.tip());
            cell.add(link);
        }
        if (!shown.numbers().isEmpty()) {
            Div numbers = new Div(new Span(shown.numbers()));
            numbers.addClassName("note");
            cell.add(numbers);
        }
        return cell;
    }

    private String address(String row, String column) {
        Map<FilterField, String> values = new LinkedHashMap<>();
        values.put(FilterField.BODY, row);
        values.put(state.by(), column);
        return Addresses.search(state.filters(), values);
    }

    private Shown shown(String row, String column) {
        String name = row + ", " + columnName.apply(column) + ": ";
        Optional<Tally> tally = matrix.cell(row, column);
        if (tally.isEmpty()) {
            return new Shown(null, "", name + words.text("compare.noData"), false, "");
        }
        if (state.show() == Show.COUNT) {
            long total = tally.get().total();
            return new Shown((double) total, words.number(total), name + words.count("measures", total), false, "");
        }
        Rate rate = rate(row, tally.get());
        OptionalDouble value = rate.value();
        return new Shown(
                value.isPresent() ? value.getAsDouble() : null,
                rates.cell(rate),
                name + rates.of(rate),
                rate.isSmall(),
                rates.numbers(rate));
    }

    private Rate rate(String row, Tally tally) {
        return switch (state.show()) {
            case COUNT, SHARE -> {
                long all = matrix.total(row).map(Tally::total).orElse(0L);
                yield new Rate(tally.total(), all, 0);
            }
            case DONE -> tally.execution();
            case ON_TIME -> tally.onTime();
            case REPORTED -> tally.reported();
        };
    }
}
