package org.zvirka.app.correction;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.correction.Replayed.State;

/** Who changed what and when, the latest first, each change that holds with its undo, the others with what became of them. */
final class History extends OrderedList {

    History(List<Standing> events, EventWords said, Words words, Consumer<Event> undo) {
        addClassName("history");
        for (Standing standing : events.reversed()) {
            Event event = standing.event();
            Span when = new Span(words.time(event.at()) + " · " + event.author());
            when.addClassName("place");
            ListItem item = new ListItem(new Span(said.of(event)), when);
            if (standing.state() == State.APPLIES || standing.state() == State.COVERED) {
                NativeButton button = Buttons.quiet(words.text("correct.undo"), () -> undo.accept(event));
                button.setAriaLabel(words.text("correct.undo") + ": " + said.of(event));
                item.add(button);
            }
            if (standing.state() != State.APPLIES) {
                Span state = new Span(words.name("correct.state", standing.state()));
                state.addClassName(standing.state() == State.MISFIT ? "status-partial" : "place");
                item.add(state);
                item.addClassName("past");
            }
            add(item);
        }
    }
}
