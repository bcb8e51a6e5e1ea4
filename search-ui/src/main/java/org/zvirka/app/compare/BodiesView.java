package org.zvirka.app.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Templates;
import org.zvirka.app.compare.BodiesState.Show;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.CrossCounts;
import org.zvirka.app.comparison.SharedWordings;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;

/** Bodies by themes or by years: {@code ?by=year&show=done&year=2021}. */
@Route(value = "compare/bodies", layout = Frame.class)
class BodiesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST_TEMPLATES = 30;

    private final transient Archive archive;
    private final transient Comparisons comparisons;
    private final transient ThemeNames themes;
    private final transient Words words = Words.current();
    private String title = words.text("compare.acrossBodies");

    BodiesView(Archive archive, Comparisons comparisons, ThemeNames themes) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.themes = themes;
        addClassNames("page", "wide", "compare");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        BodiesState state = BodiesState.of(event.getLocation().getQueryParameters());
        if (!archive.health().up()) {
            add(Down.placard(archive.health(), state.address(), words));
            return;
        }
        title = words.text(
                state.by() == FilterField.YEAR ? "compare.bodiesByYear" : "compare.bodiesByTheme",
                words.name("show", state.show()));
        H1 sentence = new H1(title);
        sentence.addClassName("sentence");
        add(sentence, controls(state), new Paragraph(words.text("compare.show." + state.show() + ".text")));
        Matrix matrix = new CrossCounts(archive.search()).count(state.by(), state.filters());
        if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
            add(new Placard("compare", words.text("compare.emptyTitle"), words.text("compare.nothingToCount")));
            return;
        }
        UnaryOperator<String> names = state.by() == FilterField.THEME
                ? theme ->
                        theme.equals(CrossCounts.WITHOUT) ? words.text("compare.withoutTheme") : themes.of(theme, words)
                : UnaryOperator.identity();
        HeatMap map = new HeatMap(matrix, state, names, words);
        NativeDetails table = new NativeDetails(words.text("overview.asTable"), map.table(title));
        table.setOpen(true);
        add(map.picture(title), table, new TakeAway(state.asked(), words));
        if (state.by() == FilterField.THEME) {
            Div choice = new Div(new Choice(
                    "theme",
                    words.text("compare.besideEachOther"),
                    themesOf(matrix, names),
                    state.theme(),
                    theme -> go(state.withTheme(theme))));
            choice.addClassName("controls");
            add(choice);
        }
        if (matrix.rows().size() == CrossCounts.MOST_BODIES) {
            add(new Paragraph(words.text("compare.mostBodies", CrossCounts.MOST_BODIES)));
        }
        if (state.by() == FilterField.THEME) {
            beside(state, matrix, names);
        }
    }

    /** One theme body beside body; and for a year, what bodies lack and what they share. */
    private void beside(BodiesState state, Matrix matrix, UnaryOperator<String> names) {
        if (matrix.columns().contains(state.theme()) && !state.theme().isEmpty()) {
            add(new ThemeSideBySide(archive.search(), matrix.rows(), state, names.apply(state.theme()), words));
        }
        if (state.year().isEmpty()) {
            add(new Paragraph(words.text("compare.chooseYear")));
            return;
        }
        BodiesState plans = state.withShow(Show.COUNT);
        SharedWordings shared = SharedWordings.of(archive.search(), plans.filters());
        Matrix promised = state.show() == Show.COUNT || state.show() == Show.SHARE
                ? matrix
                : new CrossCounts(archive.search()).count(state.by(), plans.filters());
        add(new Lacking(promised, shared.templates(), plans, names, words), templates(shared));
    }

    private Map<String, String> themesOf(Matrix matrix, UnaryOperator<String> names) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.text("compare.noThemeChosen"));
        matrix.columns().stream()
                .filter(theme -> !theme.equals(CrossCounts.WITHOUT))
                .forEach(theme -> options.put(theme, names.apply(theme)));
        return options;
    }

    private Div controls(BodiesState state) {
        Map<String, String> by = new LinkedHashMap<>();
        by.put(FilterField.THEME.name(), words.text("compare.byTheme"));
        by.put(FilterField.YEAR.name(), words.text("compare.byYear"));
        Map<String, String> show = new LinkedHashMap<>();
        for (Show each : Show.values()) {
            show.put(each.name(), words.name("show", each));
        }
        Div controls = new Div(
                new Choice(
                        "by",
                        words.text("compare.columns"),
                        by,
                        state.by().name(),
                        value -> go(state.withBy(FilterField.valueOf(value)))),
                new Choice(
                        "show",
                        words.text("compare.shown"),
                        show,
                        state.show().name(),
                        value -> go(state.withShow(Show.valueOf(value)))));
        if (state.by() == FilterField.THEME) {
            controls.add(new Choice(
                    "year", words.text("filter.YEAR"), years(), state.year(), value -> go(state.withYear(value))));
        }
        controls.addClassName("controls");
        return controls;
    }

    private Map<String, String> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        comparisons
                .bodies()
                .values()
                .forEach(documents -> documents.forEach(plan -> {
                    for (int year = plan.yearFrom(); year > 0 && year <= plan.yearTo(); year++) {
                        years.add(year);
                    }
                }));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.text("compare.allYears"));
        years.forEach(year -> options.put(String.valueOf(year), String.valueOf(year)));
        return options;
    }

    private Section templates(SharedWordings shared) {
        Section section = new Section(
                new H2(words.text("compare.templates")), new Paragraph(words.text("compare.templatesText")));
        if (!shared.complete()) {
            section.add(new Paragraph(words.text("compare.templatesPart", words.number(SharedWordings.MOST))));
        }
        Cells table = new Cells(
                words.text("compare.templates"), List.of(words.text("compare.wording"), words.text("compare.bodies")));
        for (Templates.Template template :
                shared.templates().stream().limit(MOST_TEMPLATES).toList()) {
            Div bodies = new Div();
            template.members()
                    .forEach(member ->
                            bodies.add(new Div(Addresses.link("/measure/" + member.measure(), member.body()))));
            table.row("", Cells.cell(new Span(MeasureText.shortened(template.text()))), Cells.cell(bodies));
        }
        section.add(shared.templates().isEmpty() ? new Span(words.text("compare.noTemplates")) : table);
        return section;
    }

    private static void go(BodiesState state) {
        UI.getCurrent().navigate(BodiesView.class, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
