package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.compare.Templates.Template;
import org.zvirka.app.comparison.CrossCounts;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;

/** What others have and a body lacks: themes, and wordings that several others share. */
final class Lacking extends Section {

    /** One other body may be the odd one; what two have is worth asking about. */
    private static final int OTHERS = 2;

    private static final int WORDINGS = 20;

    private final transient Matrix matrix;
    private final transient List<Template> templates;
    private final transient BodiesState state;
    private final transient UnaryOperator<String> themeName;
    private final transient Words words;

    /** @param matrix bodies by themes, of plans */
    Lacking(Matrix matrix, List<Template> templates, BodiesState state, UnaryOperator<String> themeName, Words words) {
        this.matrix = matrix;
        this.templates = templates;
        this.state = state;
        this.themeName = themeName;
        this.words = words;
        add(new H2(words.text("compare.lacks")), new Paragraph(words.text("compare.lacksText")));
        Cells table = new Cells(
                words.text("compare.lacks"),
                List.of(
                        words.text("filter.BODY"),
                        words.text("compare.lacksThemes"),
                        words.text("compare.lacksMeasures")));
        for (String body : matrix.rows()) {
            if (matrix.total(body).isPresent()) {
                table.row("", Cells.header(body, "row"), Cells.cell(themes(body)), Cells.cell(wordings(body)));
            }
        }
        add(table);
    }

    private Div themes(String body) {
        Div all = new Div();
        all.addClassName("stacked");
        for (String theme : matrix.columns()) {
            long others = matrix.rows().stream()
                    .filter(other -> total(other, theme) > 0)
                    .count();
            if (!theme.equals(CrossCounts.WITHOUT) && total(body, theme) == 0 && others >= OTHERS) {
                Map<FilterField, String> values = new LinkedHashMap<>();
                values.put(FilterField.THEME, theme);
                all.add(Addresses.link(
                        Addresses.search(state.filters(), values),
                        words.text("compare.lacksTheme", themeName.apply(theme), words.number(others))));
            }
        }
        if (all.getComponentCount() == 0) {
            all.add(new Span("–"));
        }
        return all;
    }

    private long total(String body, String theme) {
        return matrix.cell(body, theme).map(Tally::total).orElse(0L);
    }

    private Div wordings(String body) {
        List<Template> lacked = templates.stream()
                .filter(template ->
                        template.bodies().size() >= OTHERS && !template.bodies().contains(body))
                .toList();
        if (lacked.isEmpty()) {
            return new Div(new Span("–"));
        }
        Div list = new Div();
        list.addClassName("stacked");
        lacked.stream()
                .limit(WORDINGS)
                .forEach(template -> list.add(Addresses.link(
                        "/measure/" + template.members().getFirst().measure(),
                        words.text(
                                "compare.lacksTheme",
                                MeasureText.shortened(template.text()),
                                words.number(template.bodies().size())))));
        if (lacked.size() > WORDINGS) {
            list.add(new Span("…"));
        }
        return new Div(new NativeDetails(words.count("measures", lacked.size()), list));
    }
}
