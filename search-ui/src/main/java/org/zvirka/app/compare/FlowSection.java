package org.zvirka.app.compare;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.zvirka.app.comparison.Only;
import org.zvirka.app.comparison.Way;
import org.zvirka.app.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The flow of promises from a plan to the next, as a picture and as numbers. */
final class FlowSection extends Section {

    private static final int HEIGHT = 240;

    private final transient Flow flow;
    private final transient YearsState state;
    private final transient Words words;

    FlowSection(Flow flow, YearsState state, Words words) {
        this.flow = flow;
        this.state = state;
        this.words = words;
        String title = words.text("compare.flowTitle", flow.before(), flow.after());
        add(new H2(title), new Chart("flow", title, HEIGHT, data(), words));
        Cells table = new Cells(title, List.of(words.text("compare.flowWay"), words.text("compare.promises")))
                .withFixedColumns();
        for (Way way : Way.values()) {
            NativeTableRow row = table.row("");
            row.add(
                    Cells.header(words.name("way", way), "row"),
                    Cells.cell(Addresses.link(address(way), words.number(flow.of(way)))));
        }
        add(new NativeDetails(words.text("overview.asTable"), table));
    }

    private String address(Way way) {
        return state.withOnly(Only.of(way)).address();
    }

    private ObjectNode data() {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode nodes = data.putArray("nodes");
        ArrayNode links = data.putArray("links");
        long before = flow.of(Way.KEPT) + flow.of(Way.REWORDED) + flow.of(Way.DROPPED);
        node(nodes, "before", flow.before() + ": " + words.number(before), 0, "total");
        for (Way way : Way.values()) {
            if (flow.of(way) > 0) {
                String label = words.name("way", way) + ": " + words.number(flow.of(way));
                boolean isNew = way == Way.NEW;
                node(nodes, way.name(), label, 1, style(way)).put("address", address(way));
                if (!isNew) {
                    link(links, "before", way.name(), flow.of(way), label, "target")
                            .put("address", address(way));
                }
                if (way != Way.DROPPED) {
                    link(links, way.name(), "after", flow.of(way), label, "source")
                            .put("address", address(way));
                }
            }
        }
        long after = flow.of(Way.KEPT) + flow.of(Way.REWORDED) + flow.of(Way.NEW);
        node(nodes, "after", flow.after() + ": " + words.number(after), 2, "total");
        return data;
    }

    private static String style(Way way) {
        return switch (way) {
            case KEPT -> "kept";
            case REWORDED -> "reworded";
            case DROPPED -> "dropped";
            case NEW -> "fresh";
        };
    }

    private static ObjectNode node(ArrayNode nodes, String name, String label, int depth, String style) {
        return nodes.addObject()
                .put("name", name)
                .put("label", label)
                .put("depth", depth)
                .put("style", style);
    }

    private static ObjectNode link(
            ArrayNode links, String source, String target, long value, String tip, String colour) {
        return links.addObject()
                .put("source", source)
                .put("target", target)
                .put("value", value)
                .put("tip", tip)
                .put("colour", colour);
    }
}
