package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.zvirka.analysis.compare.WordDiff;

/** The later text with its changed words marked: added ones underlined, removed ones struck. */
final class DiffText extends Span {

    DiffText(String before, String after) {
        addClassName("diff");
        for (WordDiff.Stretch stretch : WordDiff.of(before, after)) {
            String tag =
                    switch (stretch.change()) {
                        case KEPT -> "span";
                        case REMOVED -> "del";
                        case ADDED -> "ins";
                    };
            getElement().appendChild(new Element(tag).setText(stretch.text()));
        }
    }
}
