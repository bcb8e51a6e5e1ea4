package org.zvirka.app.documents;

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
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.Placard;
import org.zvirka.app.source.Sources;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** A document taken apart: its facts, findings and columns, every measure in printed order, the tables as read. */
@Route(value = "document/:id", layout = Frame.class)
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Archive archive;
    private final Sources sources;
    private final Words words = Words.current();
    private String title = words.text("document.unknownTitle");

    DocumentView(Archive archive, Sources sources) {
        this.archive = archive;
        this.sources = sources;
        addClassNames("page", "document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElse("");
        String measure =
                event.getLocation().getQueryParameters().getSingleParameter("m").orElse("");
        if (!id.matches("[0-9a-f]{64}")) {
            unknown();
            return;
        }
        archive.plans().plan(new DocumentId(id)).ifPresentOrElse(plan -> show(plan, measure), this::unknown);
    }

    private void show(Plan plan, String measure) {
        title = plan.title().isEmpty() ? plan.file() : plan.title();
        PlanSummary summary = PlanSummary.of(plan);
        add(new H1(title), new DocumentFacts(plan, words), actions(plan));
        if (!plan.findings().isEmpty()) {
            add(section("document.findings", new FindingList(plan.findings(), words)));
        }
        if (!plan.columns().isEmpty()) {
            add(section("document.columns", new ColumnTable(plan.columns(), words)));
        }
        if (plan.measures().isEmpty()) {
            add(section("document.measures", new Paragraph(words.text("document.noMeasures"))));
        } else {
            add(section("document.measures", new MeasureTable(plan, measure, words)));
        }
        add(section("document.raw", new RawTables(summary, sources, words)));
    }

    private Section section(String title, com.vaadin.flow.component.Component content) {
        Section section = new Section(new H2(words.text(title)), content);
        section.setId(title.substring(title.indexOf('.') + 1));
        return section;
    }

    private Div actions(Plan plan) {
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
            actions.add(original);
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
        Anchor documents = new Anchor("/documents", words.text("nav.documents"));
        documents.setRouterIgnore(false);
        add(new Placard(
                "documents",
                title,
                words.text("document.unknown"),
                List.of(documents).getFirst()));
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", title);
    }
}
