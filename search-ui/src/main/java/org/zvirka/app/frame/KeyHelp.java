package org.zvirka.app.frame;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** The keys there are, on the key of the question mark; single keys can be switched off here. The browser opens it. */
@Tag("dialog")
final class KeyHelp extends Div {

    private static final List<String> KEYS = List.of("/", "↓ ↑", "Enter", "Esc", "J K", "C", "?");

    KeyHelp(Words words) {
        setId("keys");
        addClassName("keys");
        H2 title = new H2(words.text("keys.title"));
        title.setId("keys-title");
        getElement().setAttribute("aria-labelledby", "keys-title");
        DescriptionList list = new DescriptionList();
        for (int i = 0; i < KEYS.size(); i++) {
            DescriptionList.Term term = new DescriptionList.Term();
            for (String key : KEYS.get(i).split(" ", -1)) {
                term.getElement().appendChild(new Element("kbd").setText(key));
            }
            list.add(term, new DescriptionList.Description(words.text("keys." + i)));
        }
        Element form = new Element("form").setAttribute("method", "dialog");
        NativeButton close = new NativeButton(words.text("keys.close"));
        close.addClassName("button");
        form.appendChild(close.getElement());
        add(title, list);
        getElement().appendChild(choice(words), form);
    }

    private static Element choice(Words words) {
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", "single-keys");
        return new Element("label").appendChild(box, new Element("span").setText(words.text("keys.single")));
    }

    static NativeButton button(Words words) {
        NativeButton button = Buttons.icon("keys", words.text("keys.title"), () -> {});
        button.setId("show-keys");
        return button;
    }
}
