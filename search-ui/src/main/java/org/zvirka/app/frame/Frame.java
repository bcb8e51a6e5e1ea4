package org.zvirka.app.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;

/** The frame round every view. */
@Tag("div")
@JavaScript("context://zvirka.js")
public final class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Words words = Words.current();
    private final SearchBox box;
    private final Rail rail = new Rail(words);
    private final Main main = new Main();
    private @Nullable HasElement view;

    public Frame(Archive archive) {
        addClassName("frame");
        box = new SearchBox(words, archive.search(), new Searched());
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", words.text("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip, header(), rail, main, new KeyHelp(words));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        view = content;
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getFirstSegment());
        box.show(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
    }

    private Header header() {
        Anchor brand = new Anchor("/", words.text("app.name"));
        brand.setRouterIgnore(false);
        brand.addClassName("brand");
        Div switches = new Div(languageSwitch(), KeyHelp.button(words), themeSwitch());
        switches.addClassName("switches");
        Header header = new Header(brand, box, switches);
        header.addClassName("topbar");
        return header;
    }

    private NativeButton languageSwitch() {
        NativeButton button = Buttons.quiet(words.text("frame.otherLanguage"), () -> {});
        button.setId("language");
        button.setAriaLabel(words.text("frame.otherLanguageLabel"));
        String other = words.text("frame.otherLanguageCode");
        button.getElement().setAttribute("lang", other).setAttribute("data-language", other);
        return button;
    }

    private NativeButton themeSwitch() {
        NativeButton button = Buttons.icon("theme", words.text("frame.theme"), () -> {});
        button.setId("scheme");
        return button;
    }

    /** Searches in the view where it can be searched in, else goes to the one that can. */
    private final class Searched implements SearchBox.Listener {

        @Override
        public void typed(String query) {
            if (view instanceof TakesQuery searching) {
                searching.typed(query);
            }
        }

        @Override
        public void entered(String query) {
            if (view instanceof TakesQuery searching) {
                searching.entered(query);
            } else if (!query.isBlank()) {
                search("q", query);
            }
        }

        @Override
        public void chosen(FilterField field, String value) {
            if (view instanceof TakesQuery searching) {
                searching.narrowed(field, value);
            } else {
                search(Selection.key(field), value);
            }
        }

        private void search(String parameter, String value) {
            getUI().ifPresent(ui -> ui.navigate("search", QueryParameters.simple(Map.of(parameter, value))));
        }
    }
}
