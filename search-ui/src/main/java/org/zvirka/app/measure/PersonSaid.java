package org.zvirka.app.measure;

import com.vaadin.flow.component.html.Span;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.PersonMark;

/** That a person set or confirmed a value: who and when. */
final class PersonSaid extends Span {

    PersonSaid(PersonMark mark, Words words) {
        addClassNames("person-said", "place");
        add(
                new Icon(mark.confirmed() ? "status-done" : "edit"),
                new Span(words.text(
                        mark.confirmed() ? "proof.confirmed" : "proof.corrected",
                        mark.author(),
                        words.time(mark.at()))));
    }
}
