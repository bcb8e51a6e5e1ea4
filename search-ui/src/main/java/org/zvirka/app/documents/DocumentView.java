package org.zvirka.app.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.BiConsumer;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.correction.AddForm;
import org.zvirka.app.correction.ChangeList;
import org.zvirka.app.correction.ColumnForm;
import org.zvirka.app.correction.Corrector;
import org.zvirka.app.correction.FactsForm;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.Placard;
import org.zvirka.app.source.Sources;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.ingest.document.DocumentId;

/** A document taken apart: its facts, findings and columns, every measure in printed order, the tables as read. */
@Route(value = "document/:id", layout = Frame.class)
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Archive archive;
    private final Sources sources;
    private final Corrector corrector;
    private final ThemeNames themes;
    private final Words words = Words.current();
    private String title = words.text("document.unknownTitle");
    private String measure = "";

    DocumentView(Archive archive, Sources sources, Corrector corrector, ThemeNames themes) {
        this.archive = archive;
        this.sources = sources;
        this.corrector = corrector;
        this.themes = themes;
        addClassNames("page", "document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        measure =
                event.getLocation().getQueryParameters().getSingleParameter("m").orElse("");
        if (id.matches("[0-9a-f]{64}")) {
            fill(new DocumentId(id));
        } else {
            unknown();
        }
    }

    private void fill(DocumentId id) {
        removeAll();
        archive.plans().plan(id).ifPresentOrElse(this::show, this::unknown);
    }

    private void show(Plan plan) {
        title = plan.title().isEmpty() ? plan.file() : plan.title();
        PlanSummary summary = PlanSummary.of(plan);
        Runnable again = () -> {
            fill(plan.id());
            toChanges();
        };
        Rereading rereading = new Rereading(plan.id(), corrector, words, again);
        add(new H1(title), new DocumentFacts(plan, words), actions(plan, rereading));
        add(new FactsForm(plan, bodies(), corrector, words, again));
        if (!plan.findings().isEmpty()) {
            add(section("document.findings", new FindingList(plan.findings(), words)));
        }
        BiConsumer<List<Change.Role>, String> roles = (changes, author) -> {
            changes.forEach(change -> corrector.add(plan.id(), change, author));
            rereading.start();
        };
        if (!plan.columns().isEmpty()) {
            add(section("document.columns", new ColumnForm(0, plan.columns(), words, roles)));
        }
        add(section(
                "document.measures",
                plan.measures().isEmpty()
                        ? new Paragraph(words.text("document.noMeasures"))
                        : new MeasureTable(plan, measure, words),
                new AddForm(plan, corrector, words, again)));
        changes(plan, rereading);
        add(section("document.raw", new RawTables(summary, sources, words, roles)));
    }

    private void changes(Plan plan, Rereading rereading) {
        List<Standing> events = corrector.of(plan.id());
        if (!events.isEmpty()) {
            add(section("document.changes", new ChangeList(events, corrector, themes, words, undone -> {
                if (undone.change() instanceof Change.Role) {
                    rereading.start();
                } else {
                    fill(plan.id());
                    toChanges();
                }
            })));
        }
    }

    /** Brings what people changed into sight and under the keyboard, after one more change. */
    private void toChanges() {
        getElement()
                .executeJs("const to = this.querySelector('#changes h2') || this.querySelector('h1');"
                        + "if (to) { to.tabIndex = -1; to.focus(); to.scrollIntoView({block: 'start'}); }");
    }

    private List<String> bodies() {
        return archive.plans().list().stream()
                .map(PlanSummary::body)
                .filter(body -> !body.isEmpty())
                .distinct()
                .toList();
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(words.text(title)));
        section.add(content);
        section.setId(title.substring(title.indexOf('.') + 1));
        return section;
    }

    private Div actions(Plan plan, Rereading rereading) {
        Div actions = new Div();
        actions.addClassName("actions");
        Anchor search = new Anchor("/search?document=" + plan.id(), "");
        search.add(new Icon("search"), new Span(words.text("document.search")));
        search.setRouterIgnore(false);
        search.addClassName("button");
        actions.add(search);
        if (sources.original(plan.id()).isPresent()) {
            Anchor original = new Anchor("/original/" + plan.id(), "");
            original.add(new Icon("export"), new Span(words.text("source.original")));
            original.setRouterIgnore(true);
            original.getElement().setAttribute("download", true);
            original.addClassName("button");
            actions.add(original, rereading);
        }
        actions.add(removal(plan));
        return actions;
    }

    /** Two steps, since it cannot be undone here. */
    private Span removal(Plan plan) {
        Span place = new Span();
        place.addClassName("removal");
        NativeButton first = Buttons.quiet(words.text("document.remove"), () -> {});
        first.setId("remove-document");
        place.add(first);
        first.addClickListener(event -> {
            place.removeAll();
            NativeButton sure = Buttons.quiet(words.text("document.removeSure"), () -> {
                archive.plans().remove(plan.id());
                UI.getCurrent().navigate(DocumentsView.class);
            });
            NativeButton keep = Buttons.quiet(words.text("document.keep"), () -> {
                place.removeAll();
                place.add(first);
            });
            place.add(new Span(words.text("document.removeAsk") + " "), sure, new Span(" "), keep);
        });
        return place;
    }

    private void unknown() {
        removeAll();
        Anchor documents = new Anchor("/documents", words.text("nav.documents"));
        documents.setRouterIgnore(false);
        add(new Placard("documents", title, words.text("document.unknown"), documents).asPage());
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", title);
    }
}
