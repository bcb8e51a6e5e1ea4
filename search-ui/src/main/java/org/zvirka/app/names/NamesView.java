package org.zvirka.app.names;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zvirka.app.correction.Corrector;
import org.zvirka.app.correction.EventWords;
import org.zvirka.app.correction.Signed;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.names.Register.Named;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Change.Names.Kind;
import org.zvirka.index.correction.Event;

/** Bodies or parties by name: chosen ones become one name, a party's name also several. The kind is in the address. */
@Route(value = "names", layout = Frame.class)
class NamesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_MILLIS = 300;
    private static final int LONGEST = 300;
    private static final int MOST_PROPOSALS = 20;

    private final Register register;
    private final Corrector corrector;
    private final EventWords said;
    private final Words words = Words.current();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Div tabs = new Div();
    private final Input find = new Input();
    private final Input becomes = new Input();
    private final Div bar = new Div();
    private final Span count = new Span();
    private final Div place = new Div();
    private final Signed signed = new Signed(words);
    private final NativeButton merge;
    private List<Named> names = List.of();
    private Kind kind = Kind.BODY;

    NamesView(Register register, Corrector corrector, ThemeNames themes) {
        this.register = register;
        this.corrector = corrector;
        this.said = new EventWords(themes, words);
        addClassNames("page", "names");
        tabs.addClassName("state-filters");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("names.title"));
        find.setType("search");
        find.setId("find-name");
        find.setPlaceholder(words.text("names.find"));
        find.getElement().setAttribute("aria-label", words.text("names.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(PAUSE_MILLIS);
        find.addValueChangeListener(event -> list());
        becomes.setType("text");
        becomes.setId("becomes");
        becomes.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
        becomes.getElement().setAttribute("aria-label", words.text("names.becomes"));
        becomes.setPlaceholder(words.text("names.becomes"));
        merge = Buttons.labelled("link", words.text("names.merge"), () -> signed.run(this::merge));
        merge.setId("merge-names");
        merge.addClassName("primary");
        count.getElement().setAttribute("role", "status");
        bar.add(count, becomes, signed, merge);
        bar.addClassName("names-bar");
        add(new H1(words.text("names.title")), new Paragraph(words.text("names.about")), tabs, find, bar, place);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean parties = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .filter("party"::equals)
                .isPresent();
        kind = parties ? Kind.PARTY : Kind.BODY;
        tabs.removeAll();
        for (Kind each : Kind.values()) {
            NativeButton tab = new NativeButton(words.name("names.kind", each), click -> UI.getCurrent()
                    .navigate(
                            NamesView.class,
                            each == Kind.PARTY ? QueryParameters.of("kind", "party") : QueryParameters.empty()));
            tab.addClassName("state-filter");
            tab.setId("kind-" + each.name().toLowerCase(Locale.ROOT));
            tab.getElement().setAttribute("aria-pressed", String.valueOf(each == kind));
            tabs.add(tab);
        }
        fill();
    }

    private void fill() {
        names = register.names(kind);
        chosen.clear();
        becomes.setValue("");
        list();
    }

    private void list() {
        place.removeAll();
        choose();
        if (names.isEmpty()) {
            place.add(new Placard("documents", words.text("names.noneTitle"), words.text("names.none")));
            return;
        }
        proposals();
        String looked = find.getValue().strip().toLowerCase(Locale.ROOT);
        List<Named> shown = names.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(looked))
                .toList();
        NameList list = new NameList(kind, shown, chosen, words, this::choose);
        place.add(new H2(words.count(kind == Kind.BODY ? "bodies" : "parties", shown.size())), list);
        decided();
    }

    private void proposals() {
        List<List<Named>> alike = Register.alike(names);
        if (alike.isEmpty() || !find.getValue().isBlank()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("proposals");
        for (List<Named> group : alike.subList(0, Math.min(MOST_PROPOSALS, alike.size()))) {
            String all = String.join("  ·  ", group.stream().map(Named::name).toList());
            NativeButton take = Buttons.quiet(words.text("names.take"), () -> {
                chosen.clear();
                group.forEach(each -> chosen.add(each.name()));
                list();
            });
            take.setAriaLabel(words.text("names.take") + ": " + all);
            list.add(new ListItem(new Span(all), take));
        }
        Section section = new Section(new H2(words.text("names.alike")), list);
        section.setId("alike");
        place.add(section);
    }

    /** Tells what is chosen and proposes its most frequent name. */
    private void choose() {
        boolean any = !chosen.isEmpty();
        count.setText(any ? words.text("names.chosen", String.join("; ", chosen)) : words.text("names.choose"));
        becomes.setVisible(any);
        merge.setVisible(any);
        signed.setVisible(any);
        if (chosen.size() > 1 && becomes.getValue().isBlank()) {
            names.stream()
                    .filter(each -> chosen.contains(each.name()))
                    .findFirst()
                    .ifPresent(each -> becomes.setValue(each.name()));
        }
    }

    private void merge(String author) {
        List<String> as = Arrays.stream(becomes.getValue().split(kind == Kind.PARTY ? ";" : "\n", -1))
                .map(name -> name.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> renamed =
                chosen.stream().filter(name -> !as.equals(List.of(name))).toList();
        if (as.isEmpty() || renamed.isEmpty()) {
            throw new IllegalArgumentException("nothing becomes another name");
        }
        renamed.forEach(name -> corrector.rename(new Change.Names(kind, name, as), author));
        fill();
    }

    private void decided() {
        List<Event> renames = corrector.renames().stream()
                .filter(event -> event.change() instanceof Change.Names change && change.kind() == kind)
                .toList();
        if (renames.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        for (Event event : renames.reversed()) {
            Span when = new Span(words.time(event.at()) + " · " + event.author());
            when.addClassName("place");
            NativeButton undo = Buttons.quiet(words.text("correct.undo"), () -> {
                corrector.undo(event, signed.name().isEmpty() ? event.author() : signed.name());
                fill();
            });
            undo.setAriaLabel(words.text("correct.undo") + ": " + said.of(event));
            list.add(new ListItem(new Span(said.of(event)), when, undo));
        }
        Section section = new Section(new H2(words.text("names.decided")), list);
        section.setId("decided");
        place.add(section);
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("names.title"));
    }
}
