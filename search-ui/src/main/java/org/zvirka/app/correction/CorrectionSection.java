package org.zvirka.app.correction;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.correction.Replayed.Standing;

/** Under a measure: what people changed, and the form to change more. */
public final class CorrectionSection extends Section {

    /**
     * @param changed called after a change has been kept, to show the measure anew
     */
    public CorrectionSection(Hit hit, Corrector corrector, ThemeNames themes, Words words, Runnable changed) {
        addClassName("corrections");
        Author author = new Author(words);
        Span problem = new Span();
        problem.getElement().setAttribute("role", "alert");
        List<Standing> events = corrector.of(hit.plan().id(), hit.measure().id());
        if (!events.isEmpty()) {
            add(new H3(words.text("correct.history")));
            add(new History(events, new EventWords(themes, words), words, event -> {
                corrector.undo(event, author.name().isEmpty() ? event.author() : author.name());
                changed.run();
            }));
        }
        add(new CorrectionForm(hit.measure(), themes, words, (change, name) -> {
            try {
                corrector.change(hit.plan().id(), hit.measure(), change.field(), change.value(), name);
                changed.run();
            } catch (IllegalArgumentException e) {
                problem.setText(words.text("correct.refused"));
            }
        }));
        add(problem);
    }
}
