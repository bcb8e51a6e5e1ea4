package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.ingest.document.DocumentId;

/** Under a measure: what people changed, and the forms to change more. */
public final class CorrectionSection extends Section {

    /**
     * @param changed called after a change has been kept, to show the measure anew, which may be there no more
     */
    public CorrectionSection(Hit hit, Corrector corrector, ThemeNames themes, Words words, Runnable changed) {
        addClassName("corrections");
        DocumentId document = hit.plan().id();
        Signed signed = new Signed(words);
        List<Standing> events = corrector.of(document, hit.measure().id());
        if (!events.isEmpty()) {
            add(new H3(words.text("correct.history")));
            add(new History(events, new EventWords(themes, words), words, event -> {
                corrector.undo(event, signed.name().isEmpty() ? event.author() : signed.name());
                changed.run();
            }));
        }
        Div forms = new Div(
                signed,
                new CorrectionForm(
                        hit.measure(),
                        Years.of(hit.plan().yearFrom(), hit.plan().yearTo()),
                        themes,
                        words,
                        change -> signed.run(author -> {
                            CorrectionForm.Change made = change.get();
                            corrector.change(document, hit.measure(), made.field(), made.value(), author);
                            changed.run();
                        })));
        corrector
                .plan(document)
                .ifPresent(plan -> forms.add(new RowForm(
                        plan,
                        hit.measure(),
                        words,
                        change -> signed.run(author -> {
                            corrector.add(document, change, author);
                            changed.run();
                        }))));
        NativeDetails details = new NativeDetails(words.text("correct.title"));
        details.addClassName("correct");
        details.setId("correct");
        details.setContent(forms);
        add(details);
    }
}
