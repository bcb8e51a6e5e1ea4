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

/** Shown instead of a view that failed. */
@ParentLayout(Frame.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Words words = Words.current();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Failures.log(parameter.getException());
        add(new Placard(
                        "error",
                        words.text("error.title"),
                        words.text("error.text", number),
                        new Anchor("/search", words.text("error.toSearch")))
                .asPage());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return words.text("error.title");
    }
}
