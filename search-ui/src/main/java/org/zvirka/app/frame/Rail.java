package org.zvirka.app.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;

/** The places of the application, in the order of a day's work. */
final class Rail extends Nav {

    /**
     * A place.
     *
     * @param path its address, first segment of all addresses that belong to it
     * @param icon name in the sprite; the word stands under {@code nav.<icon>}
     */
    private record Place(String path, String icon) {}

    private static final List<Place> PLACES = List.of(
            new Place("", "overview"),
            new Place("search", "search"),
            new Place("compare", "compare"),
            new Place("documents", "documents"),
            new Place("review", "review"),
            new Place("export", "export"));

    /** Addresses of a single thing belong to the place where it is found. */
    private static final Map<String, String> PARTS = Map.of("measure", "search", "document", "documents");

    /** Those that this build has. */
    private final List<Place> places;

    private final List<Anchor> links = new ArrayList<>();

    Rail(Words words) {
        addClassName("rail");
        setAriaLabel(words.text("nav.label"));
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        places = PLACES.stream()
                .filter(place -> routes.getRoute(place.path()).isPresent())
                .toList();
        for (Place place : places) {
            Anchor link = new Anchor("/" + place.path());
            link.setRouterIgnore(false);
            link.add(new Icon(place.icon()), new Span(words.text("nav." + place.icon())));
            links.add(link);
            add(link);
        }
    }

    /** Marks the place that an address belongs to. */
    void mark(String firstSegment) {
        String segment = PARTS.getOrDefault(firstSegment, firstSegment);
        for (int i = 0; i < places.size(); i++) {
            boolean here = places.get(i).path().equals(segment);
            links.get(i).getElement().setAttribute("aria-current", here ? "page" : "false");
        }
    }
}
