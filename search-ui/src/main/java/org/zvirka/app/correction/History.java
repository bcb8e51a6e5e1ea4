package org.zvirka.app.correction;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.index.Corrections.Event;

/** Who changed what and when, the latest first, each change with its undo. */
final class History extends OrderedList {

    History(List<Event> events, EventWords said, Words words, Consumer<Event> undo) {
        addClassName("history");
        Set<String> newer = new HashSet<>();
        for (Event event : events.reversed()) {
            Span when = new Span(words.time(event.at()) + " · " + event.author());
            when.addClassName("place");
            ListItem item = new ListItem(new Span(said.of(event)), when);
            boolean latest = newer.add(event.field());
            if (latest && !event.before().equals(event.after())) {
                NativeButton button = Buttons.quiet(words.text("correct.undo"), () -> undo.accept(event));
                button.setAriaLabel(words.text("correct.undo") + ": " + said.of(event));
                item.add(button);
            }
            add(item);
        }
    }
}
