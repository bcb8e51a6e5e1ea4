package org.zvirka.app.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

/** The search view. */
@Route("search")
class SearchView extends Div {

    SearchView() {
        add(new H1("Звірка"));
    }
}
