package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;

/** Where a measure was that people merged into another or said to be none. */
public final class Gone extends Div {

    public Gone(Hit was, Words words) {
        Anchor document = new Anchor("/document/" + was.plan().id() + "#changes", words.text("correct.goneWhere"));
        document.setRouterIgnore(true);
        add(new Placard("history", words.text("correct.goneTitle"), words.text("correct.gone"), document));
    }
}
