package org.zvirka.app.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.Placard;
import org.zvirka.app.saved.News;
import org.zvirka.app.saved.SavedList;
import org.zvirka.app.saved.SavedSearches;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Health;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** The start page. */
@Route(value = "", layout = Frame.class)
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LATEST = 8;

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Archive archive;
    private final SavedSearches saved;
    private final News news;
    private final Words words = Words.current();

    OverviewView(Archive archive, SavedSearches saved, News news) {
        this.archive = archive;
        this.saved = saved;
        this.news = news;
        addClassNames("page", "overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Health health = archive.health();
        if (!health.up()) {
            String why = words.find("health." + health.problem()).orElseGet(() -> words.text("health.unknown"));
            Anchor again = new Anchor("/", words.text("error.again"));
            again.setRouterIgnore(true);
            add(new Placard("offline", words.text("health.title"), why, again));
            return;
        }
        // What holds no measures is told of in the ledger.
        List<PlanSummary> plans = archive.plans().list().stream()
                .filter(plan -> plan.measures() > 0)
                .toList();
        if (plans.isEmpty()) {
            add(empty());
            return;
        }
        Coverage coverage = Coverage.of(plans);
        add(sentence(plans, coverage), start(), new SavedList(saved, news, words));
        List<Execution> bodies = Execution.by(FilterField.BODY, archive.search());
        if (!bodies.isEmpty()) {
            add(new ExecutionSection("overview.byBody", "filter.BODY", bodies, words));
        }
        add(new CoverageSection(coverage, Year.now(KYIV).getValue(), words));
        List<Execution> years = Execution.by(FilterField.YEAR, archive.search()).stream()
                .sorted(java.util.Comparator.comparing(Execution::value))
                .toList();
        if (years.size() > 1) {
            add(new ExecutionSection("overview.byYear", "filter.YEAR", years, words));
        }
        add(section("overview.latest", latest(plans)));
    }

    private H1 sentence(List<PlanSummary> plans, Coverage coverage) {
        long measures = plans.stream().mapToLong(PlanSummary::measures).sum();
        long bodies = coverage.bodies().keySet().stream()
                .filter(body -> !body.isEmpty())
                .count();
        String period = coverage.years().isEmpty()
                ? ""
                : ", "
                        + words.period(
                                coverage.years().getFirst(), coverage.years().getLast());
        H1 sentence = new H1(words.text(
                "overview.sentence",
                words.count("measures", measures),
                words.count("inDocuments", plans.size()),
                words.count("ofBodies", bodies),
                period));
        sentence.addClassName("sentence");
        return sentence;
    }

    /** What to do first: one example of a search, what was not carried out, what could not be read. */
    private Div start() {
        Div links = new Div(
                link("/search?q=" + encoded(words.text("overview.exampleQuery")), "search", "overview.example"),
                link("/search?status=NOT_DONE", "status-not-done", "overview.notDone"),
                link("/review", "review", "overview.review"));
        links.addClassName("actions");
        return links;
    }

    private static String encoded(String query) {
        return java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Anchor link(String address, String icon, String key) {
        Anchor link = new Anchor(address, "");
        link.add(new Icon(icon), new Span(words.text(key)));
        link.setRouterIgnore(false);
        link.addClassName("button");
        return link;
    }

    private Section section(String title, Component content) {
        return new Section(new H2(words.text(title)), content);
    }

    private OrderedList latest(List<PlanSummary> plans) {
        Map<DocumentId, PlanSummary> byId = plans.stream()
                .collect(Collectors.toMap(PlanSummary::id, Function.identity(), (first, second) -> first));
        OrderedList list = new OrderedList();
        list.addClassName("latest");
        archive.ledger().entries().stream()
                .filter(entry -> entry.state() == Ledger.State.INDEXED)
                .filter(entry -> entry.id().filter(byId::containsKey).isPresent())
                .limit(LATEST)
                .forEach(entry -> entry.id().map(byId::get).ifPresent(plan -> list.add(latest(plan, entry))));
        return list;
    }

    private ListItem latest(PlanSummary plan, Ledger.Entry entry) {
        String body = plan.body().isEmpty() ? words.text("body.unknown") : plan.body();
        Anchor link = new Anchor(
                "/document/" + plan.id(),
                body + " · " + words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo()));
        link.setRouterIgnore(false);
        Span about = new Span(
                words.count("measures", plan.measures()) + " · " + plan.file() + " · " + words.time(entry.at()));
        about.addClassName("place");
        return new ListItem(link, about);
    }

    private Placard empty() {
        Anchor documents = new Anchor("/documents", words.text("search.addDocuments"));
        documents.setRouterIgnore(false);
        documents.addClassNames("button", "primary");
        Paragraph command = new Paragraph();
        com.vaadin.flow.dom.Element code = new com.vaadin.flow.dom.Element("code").setText("./zvirka serve samples");
        command.add(words.text("overview.emptyCommand") + " ");
        command.getElement().appendChild(code);
        return new Placard(
                "documents", words.text("search.emptyTitle"), words.text("search.emptyText"), documents, command);
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("nav.overview"));
    }
}
