package org.zvirka.app.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;

/** No hits: an empty archive is told from a question without answers, and each comes with a next step. */
final class NothingFound extends Div {

    private static final int SUGGESTIONS = 5;

    NothingFound(Words words, Archive archive, SearchState state, Consumer<SearchState> go) {
        if (state.asksNothing()) {
            Anchor documents = new Anchor("/documents", words.text("search.addDocuments"));
            documents.setRouterIgnore(false);
            documents.addClassName("button");
            add(new Placard("documents", words.text("search.emptyTitle"), words.text("search.emptyText"), documents));
            return;
        }
        List<Component> steps = new ArrayList<>();
        if (!state.filters().isEmpty()) {
            steps.add(Buttons.quiet(
                    words.text("search.withoutFilters"), () -> go.accept(state.withFilters(Filters.NONE))));
        }
        archive.search().suggest(state.query(), SUGGESTIONS).stream()
                .map(each -> each.text())
                .filter(text -> !text.equalsIgnoreCase(state.query()))
                .forEach(text -> steps.add(Buttons.quiet(
                        words.text("search.didYouMean", text),
                        () -> go.accept(SearchState.of(text, state.filters())))));
        add(new Placard(
                "search",
                words.text("search.noneTitle", state.query()),
                words.text("search.noneText"),
                steps.toArray(Component[]::new)));
    }
}
