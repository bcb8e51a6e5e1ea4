package org.zvirka.app.look;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The two kinds of buttons: with a word, and with an icon alone that still has a name. */
public final class Buttons {

    private Buttons() {}

    /** An icon and a word. */
    public static NativeButton labelled(String icon, String label, Runnable action) {
        NativeButton button = new NativeButton("", event -> action.run());
        button.add(new Icon(icon), new Span(label));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A word that acts like a link. */
    public static NativeButton quiet(String label, Runnable action) {
        NativeButton button = new NativeButton(label, event -> action.run());
        button.addClassName("link");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** An icon whose name screen readers and the tooltip tell. */
    public static NativeButton icon(String icon, String name, Runnable action) {
        NativeButton button = new NativeButton("", event -> action.run());
        button.add(new Icon(icon));
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        return button;
    }
}
