package org.zvirka.app.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.app.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stacked bars as a picture and as a table; a stretch leads to its measures. */
final class BarSection extends Section {

    private static final int ROW = 34;
    private static final int ROUND = 104;
    private static final int UPRIGHT = 280;
    private static final int MONTH = 12;
    private static final int LEAST = 320;

    private final transient Bars bars;
    private final transient Words words;

    /**
     * @param first what a bar is
     * @param text what is counted and what is left out
     */
    BarSection(String title, String text, String first, Bars bars, Words words) {
        this.bars = bars;
        this.words = words;
        int height = bars.upright() ? UPRIGHT : bars.names().size() * ROW + ROUND;
        add(
                new H2(title),
                new Paragraph(text),
                new Chart("bars", title, height, data(), words)
                        .atLeast(bars.upright() ? bars.names().size() * MONTH : LEAST));
        add(new NativeDetails(words.text("overview.asTable"), table(title, first)));
    }

    private Cells table(String title, String first) {
        List<String> heads = new ArrayList<>(List.of(first));
        bars.series().forEach(one -> heads.add(one.name()));
        Cells table = new Cells(title, heads).withFixedColumns();
        table.addClassName("heat-table");
        for (int i = 0; i < bars.names().size(); i++) {
            NativeTableRow row = table.row("");
            row.add(Cells.header(bars.names().get(i), "row"));
            for (Bars.Series one : bars.series()) {
                row.add(Cells.cell(number(one.stretches().get(i))));
            }
        }
        return table;
    }

    private Component number(Bars.Stretch stretch) {
        String number = words.number(stretch.value());
        return stretch.value() == 0 || stretch.address().isEmpty()
                ? new Span(number)
                : Addresses.link(stretch.address(), number);
    }

    private ObjectNode data() {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("upright", bars.upright());
        ArrayNode names = data.putArray("names");
        bars.names().forEach(names::add);
        ArrayNode series = data.putArray("series");
        for (Bars.Series one : bars.series()) {
            ObjectNode node = series.addObject().put("name", one.name()).put("style", one.style());
            ArrayNode stretches = node.putArray("stretches");
            for (int i = 0; i < one.stretches().size(); i++) {
                Bars.Stretch stretch = one.stretches().get(i);
                stretches
                        .addObject()
                        .put("value", stretch.value())
                        .put("address", stretch.address())
                        .put("tip", bars.names().get(i) + ", " + one.name() + ": " + words.number(stretch.value()));
            }
        }
        return data;
    }
}
