package org.zvirka.app.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import tools.jackson.databind.node.ObjectNode;

/**
 * A picture drawn in the browser, with buttons that save it. A click on a part opens the address the data gives for it.
 */
@JavaScript("context://webjars/echarts/5.3.1/dist/echarts.min.js")
@JavaScript("context://zvirka-compare.js")
final class Chart extends Div {

    private static final long serialVersionUID = 1L;

    private final Div picture = new Div();
    private final String kind;
    private final transient ObjectNode data;

    /**
     * @param kind {@code heat}, {@code flow} or {@code bars}, the functions of {@code zvirka-compare.js}
     * @param label what it shows, for screen readers and the name of saved files
     */
    Chart(String kind, String label, int height, ObjectNode data, Words words) {
        this.kind = kind;
        this.data = data;
        addClassName("picture");
        picture.addClassName("chart");
        picture.setHeight(height + "px");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        Div save = new Div(button("svg", label, words), button("png", label, words));
        save.addClassName("actions");
        add(picture, save);
    }

    /** Never narrower than this: it scrolls sideways instead of letting its words run into one another. */
    Chart atLeast(int pixels) {
        picture.setMinWidth(pixels + "px");
        return this;
    }

    private NativeButton button(String type, String label, Words words) {
        return Buttons.quiet(words.text("compare.save." + type), () -> picture.getElement()
                .executeJs("window.zvirkaSavePicture(this, $0, $1)", type, label));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        picture.getElement().executeJs("window.zvirkaPicture(this, $0, $1)", kind, data);
    }
}
