package org.zvirka.app.overview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.search.SearchState;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stacked bars, one per body or year, a stretch per status; a stretch leads to its measures. */
@JavaScript("context://webjars/echarts/5.3.1/dist/echarts.common.min.js")
@JavaScript("context://zvirka-chart.js")
final class BarChart extends Div {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int BAR = 36;
    private static final int ROUND = 76;

    private final ObjectNode data;

    BarChart(List<Execution> bars, String label, Words words) {
        addClassName("chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        setHeight((bars.size() * BAR + ROUND) + "px");
        data = data(bars, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.zvirkaBars(this, $0)", data);
    }

    private static ObjectNode data(List<Execution> bars, Words words) {
        ArrayNode names = JSON.arrayNode();
        bars.forEach(bar -> names.add(bar.value().isEmpty() ? words.text("body.unknown") : bar.value()));
        ArrayNode series = JSON.arrayNode();
        Arrays.stream(Completion.values())
                .filter(status -> bars.stream().anyMatch(bar -> bar.of(status) > 0))
                .forEach(status -> series.add(series(bars, status, words)));
        ObjectNode data = JSON.objectNode();
        data.set("names", names);
        data.set("series", series);
        return data;
    }

    private static ObjectNode series(List<Execution> bars, Completion status, Words words) {
        ObjectNode one = JSON.objectNode();
        one.put("name", words.name("status", status));
        one.put("style", StatusMark.style(status));
        ArrayNode values = one.putArray("values");
        ArrayNode addresses = one.putArray("addresses");
        for (Execution bar : bars) {
            values.add(bar.of(status));
            addresses.add("/" + address(bar, status));
        }
        return one;
    }

    /** The search for the measures behind one stretch. */
    static String address(Execution bar, Completion status) {
        return SearchState.of("", Execution.with(bar.filters(), FilterField.STATUS, status.name()))
                .address();
    }
}
