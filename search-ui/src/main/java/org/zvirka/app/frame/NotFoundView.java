package org.zvirka.app.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;

/** Shown for an address that leads nowhere. */
@ParentLayout(Frame.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Words words = Words.current();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(new Placard(
                        "search",
                        words.text("notFound.title"),
                        words.text("notFound.text"),
                        new Anchor("/search", words.text("error.toSearch")))
                .asPage());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return words.text("notFound.title");
    }
}
