package org.zvirka.app.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.engine.EngineUnavailableException;

/** Shown instead of a view whose archive does not answer: what is wrong, and the same address to try again. */
@ParentLayout(Frame.class)
class EngineDownView extends Div implements HasErrorParameter<EngineUnavailableException>, HasDynamicTitle {

    private final Words words = Words.current();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<EngineUnavailableException> parameter) {
        String problem = parameter.getException().problem();
        Anchor again = new Anchor("/" + event.getLocation().getPathWithQueryParameters(), words.text("error.again"));
        again.setRouterIgnore(true);
        add(new Placard(
                        "offline",
                        words.text("health.title"),
                        words.find("health." + problem).orElseGet(() -> words.text("health.unknown")),
                        again)
                .asPage());
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        return words.text("health.title");
    }
}
