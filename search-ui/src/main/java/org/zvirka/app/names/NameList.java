package org.zvirka.app.names;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.names.Register.Named;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change.Names.Kind;

/** Names to choose from, each with its measures one click away. */
final class NameList extends Div {

    private static final int STEP = 100;

    private final Kind kind;
    private final List<Named> names;
    private final Set<String> chosen;
    private final Words words;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();

    /**
     * @param chosen is kept up to date
     * @param changed called when something was chosen or left out
     */
    NameList(Kind kind, List<Named> names, Set<String> chosen, Words words, Runnable changed) {
        this.kind = kind;
        this.names = names;
        this.chosen = chosen;
        this.words = words;
        this.changed = changed;
        addClassName("name-list");
        add(list);
        more(0);
    }

    private void more(int from) {
        int to = Math.min(names.size(), from + STEP);
        names.subList(from, to).forEach(each -> list.add(line(each)));
        if (to < names.size()) {
            NativeButton more = Buttons.quiet(words.text("facet.more", names.size() - to), () -> {});
            more.addClickListener(event -> {
                remove(more);
                more(to);
            });
            add(more);
        }
    }

    private ListItem line(Named each) {
        Element box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("aria-label", each.name())
                .setProperty("checked", chosen.contains(each.name()));
        box.addPropertyChangeListener("checked", "change", event -> {
            boolean now = Boolean.TRUE.equals(event.getValue());
            if (now ? chosen.add(each.name()) : chosen.remove(each.name())) {
                changed.run();
            }
        });
        Span name = new Span(each.name());
        String parameter = kind == Kind.BODY ? "body" : "party";
        Anchor measures = new Anchor(
                "/search?" + parameter + "=" + URLEncoder.encode(each.name(), StandardCharsets.UTF_8),
                words.count("measures", each.measures()));
        measures.setRouterIgnore(false);
        ListItem item = new ListItem();
        item.getElement().appendChild(box);
        item.add(name, measures);
        return item;
    }
}
