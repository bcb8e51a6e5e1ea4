package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.correction.Replayed.State;

/** Everything people changed in a document, the latest first; changes that fit nothing any more are said first. */
public final class ChangeList extends Div {

    /** @param undone called with a change that was taken back */
    public ChangeList(
            List<Standing> events, Corrector corrector, ThemeNames themes, Words words, Consumer<Event> undone) {
        addClassName("change-list");
        long misfits = events.stream()
                .filter(standing -> standing.state() == State.MISFIT)
                .count();
        if (misfits > 0) {
            Paragraph warning = new Paragraph(words.text("correct.misfits", words.count("changes", misfits)));
            warning.addClassName("status-partial");
            add(warning);
        }
        Signed signed = new Signed(words);
        add(new History(events, new EventWords(themes, words), words, event -> {
            corrector.undo(event, signed.name().isEmpty() ? event.author() : signed.name());
            undone.accept(event);
        }));
    }
}
