package org.zvirka.app.look;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A picture from the sprite {@code icons.svg}; never the only bearer of a meaning, so screen readers skip it. */
@Tag("span")
public final class Icon extends Span {

    /**
     * @param name id of a symbol in the sprite: letters, digits and hyphens
     */
    public Icon(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("an icon's name is letters, digits and hyphens, not '" + name + "'");
        }
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 16 16\" focusable=\"false\"><use href=\"/icons.svg#" + name + "\"/></svg>");
    }
}
