package org.zvirka.app.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/**
 * No hits: an empty archive is told from a question without answers, and each comes with next steps. Every step says how
 * many measures it leads to; one that leads to none is not offered.
 */
final class NothingFound extends Div {

    private static final int SPELLINGS = 3;
    /** Leaving a word out of a longer query leaves as many questions as answers. */
    private static final int MOST_WORDS = 6;

    private static final String QUOTES = "[\"“”„«»‟]";

    private final Words words;
    private final MeasureSearch search;
    private final SearchState state;
    private final Consumer<SearchState> go;
    private final List<Component> steps = new ArrayList<>();

    NothingFound(Words words, Archive archive, SearchState state, Consumer<SearchState> go) {
        this.words = words;
        this.search = archive.search();
        this.state = state;
        this.go = go;
        add(state.asksNothing() ? emptyArchive() : noAnswer());
    }

    private Placard emptyArchive() {
        Anchor documents = new Anchor("/documents", words.text("search.addDocuments"));
        documents.setRouterIgnore(false);
        documents.addClassName("button");
        return new Placard("documents", words.text("search.emptyTitle"), words.text("search.emptyText"), documents);
    }

    private Placard noAnswer() {
        String query = state.query();
        search.spellings(query, SPELLINGS)
                .forEach(way -> step(words.text("search.didYouMean", way), state.withQuery(way)));
        if (!state.filters().isEmpty()) {
            step(words.text("search.withoutFilters"), state.withFilters(Filters.NONE));
        }
        String unquoted = query.replaceAll(QUOTES, "");
        if (!unquoted.equals(query)) {
            step(words.text("search.withoutQuotes"), state.withQuery(unquoted));
        }
        shorter(query).forEach(way -> step(words.text("search.onlyWords", way), state.withQuery(way)));
        return new Placard(
                "search",
                query.isBlank() ? words.text("search.noneFiltered") : words.text("search.noneTitle", query),
                words.text("search.noneText"),
                steps.toArray(Component[]::new));
    }

    /** The query without one of its words at a time, where it is nothing but words. */
    private static List<String> shorter(String query) {
        List<String> typed = Arrays.asList(query.strip().split("\\s+"));
        boolean plain = typed.stream().allMatch(word -> word.matches("[\\p{L}\\p{M}\\p{N}'’ʼ]+"));
        if (!plain || typed.size() < 2 || typed.size() > MOST_WORDS) {
            return List.of();
        }
        return IntStream.range(0, typed.size())
                .mapToObj(left -> IntStream.range(0, typed.size())
                        .filter(i -> i != left)
                        .mapToObj(typed::get)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void step(String label, SearchState next) {
        SearchRequest request =
                new SearchRequest(next.query(), next.filters(), Set.of(), SearchRequest.Sort.DOCUMENT, "", 0, false);
        if (search.search(request) instanceof SearchResult.Found found && found.total() > 0) {
            NativeButton button = Buttons.quiet(label, () -> go.accept(next));
            Span count = new Span(words.count("measures", found.total()));
            count.addClassName("place");
            Div line = new Div(button, count);
            line.addClassName("step");
            steps.add(line);
        }
    }
}
