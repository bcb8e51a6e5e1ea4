package org.zvirka.app.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;

/** Where a measure was that people merged into another or said to be none; the way to the other and to the change. */
public final class Gone extends Div {

    public Gone(Whereabouts now, Words words) {
        List<Component> ways = new ArrayList<>();
        now.into().ifPresent(id -> {
            Anchor other = new Anchor("/measure/" + id, words.text("correct.goneInto"));
            other.setRouterIgnore(false);
            other.addClassNames("button", "primary");
            ways.add(other);
        });
        Anchor document = new Anchor("/document/" + now.document() + "#changes", words.text("correct.goneWhere"));
        document.setRouterIgnore(true);
        ways.add(document);
        add(new Placard(
                "history",
                words.text("correct.goneTitle"),
                words.text(now.into().isPresent() ? "correct.goneMerged" : "correct.goneDropped"),
                ways.toArray(Component[]::new)));
    }
}
