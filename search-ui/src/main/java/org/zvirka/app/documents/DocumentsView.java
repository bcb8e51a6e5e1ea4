package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.intake.IntakeQueue;
import org.zvirka.app.intake.Rereads;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** Files: dropped, read, accounted for. The filter is in the address. */
@Route(value = "documents", layout = Frame.class)
class DocumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_MILLIS = 300;

    private final Archive archive;
    private final Words words = Words.current();
    private final LedgerList list = new LedgerList(words);
    private final Div filters = new Div();
    private final Input find = new Input();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final Set<State> shown = EnumSet.noneOf(State.class);

    DocumentsView(Archive archive, IntakeQueue queue, Rereads rereads, ZvirkaProperties properties) {
        this.archive = archive;
        addClassNames("page", "documents");
        Waiting waiting = new Waiting(words, queue, this::refresh);
        long most = properties.maxUpload() == null
                ? Integer.MAX_VALUE
                : properties.maxUpload().toBytes();
        DropZone zone = new DropZone(words, most, (name, copy) -> waiting.add(name, copy));
        filters.addClassName("state-filters");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("documents.filters"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        empty.addClassName("ledger-empty");
        empty.setText(words.text("documents.none"));
        Div bar = new Div(find(), count);
        bar.addClassName("ledger-bar");
        add(new H1(words.text("nav.documents")), zone, waiting, new H2(words.text("documents.ledger")), filters, bar);
        add(list, empty, new ReadAllAgain(rereads, words, this::refresh));
        list.onAgain(line ->
                line.entry().id().ifPresent(id -> waiting.again(id, line.entry().file())));
    }

    private Input find() {
        find.setType("search");
        find.setId("find-file");
        find.setPlaceholder(words.text("documents.find"));
        find.getElement().setAttribute("aria-label", words.text("documents.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(PAUSE_MILLIS);
        find.addValueChangeListener(event -> refresh());
        return find;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown.clear();
        for (String each : event.getLocation().getQueryParameters().getParameters("state")) {
            for (State state : State.values()) {
                if (state.name().equalsIgnoreCase(each)) {
                    shown.add(state);
                }
            }
        }
        refresh();
    }

    private void refresh() {
        Map<DocumentId, PlanSummary> plans = archive.plans().list().stream()
                .collect(Collectors.toMap(PlanSummary::id, Function.identity(), (first, second) -> first));
        Map<String, LedgerLine> newest = new LinkedHashMap<>();
        for (Ledger.Entry entry : archive.ledger().entries()) {
            newest.putIfAbsent(entry.file(), LedgerLine.of(entry, plans, kept(entry)));
        }
        Map<State, Integer> counts = new EnumMap<>(State.class);
        newest.values().forEach(line -> counts.merge(line.entry().state(), 1, Integer::sum));
        filters(counts);
        List<LedgerLine> lines = newest.values().stream()
                .filter(line -> shown.isEmpty() || shown.contains(line.entry().state()))
                .filter(line -> line.matches(find.getValue()))
                .toList();
        list.show(lines);
        list.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
        empty.setText(words.text(newest.isEmpty() ? "documents.empty" : "documents.none"));
        count.setText(words.count("files", lines.size()));
    }

    /** Whether what failed can be tried once more: its bytes are there. */
    private boolean kept(Ledger.Entry entry) {
        return entry.state().isFailure()
                && entry.state() != State.NO_TABLE
                && entry.id().flatMap(archive.originals()::find).isPresent();
    }

    private void filters(Map<State, Integer> counts) {
        filters.removeAll();
        counts.forEach((state, number) -> {
            NativeButton chip = new NativeButton("", event -> toggle(state));
            chip.addClassNames("state-filter", LedgerMark.style(state));
            chip.add(
                    new Icon(LedgerMark.icon(state)),
                    new Span(words.name("ledger", state)),
                    new Span(words.number(number)));
            chip.getElement().setAttribute("type", "button");
            chip.getElement().setAttribute("aria-pressed", String.valueOf(shown.contains(state)));
            chip.setId("state-" + state.name().toLowerCase(Locale.ROOT));
            filters.add(chip);
        });
    }

    private void toggle(State state) {
        Set<State> next = EnumSet.noneOf(State.class);
        next.addAll(shown);
        if (!next.remove(state)) {
            next.add(state);
        }
        List<String> names =
                next.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        UI.getCurrent()
                .navigate(
                        DocumentsView.class,
                        names.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of("state", names)));
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("nav.documents"));
    }
}
