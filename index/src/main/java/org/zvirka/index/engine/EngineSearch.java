package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.Filters;
import org.zvirka.index.Health;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Synonyms;
import org.zvirka.index.query.Clause;
import org.zvirka.index.query.Interpreter;
import org.zvirka.index.query.Marker;
import org.zvirka.index.query.ParsedQuery;
import org.zvirka.index.query.QueryField;
import org.zvirka.index.query.QueryParser;

/** Searches on any engine. Safe for use by several threads. */
public final class EngineSearch implements MeasureSearch {

    /** More values than people look through; an engine counts all, and gives this many. */
    private static final int FACET_SIZE = 1000;

    private static final int SCAN_PAGE = 500;

    private final MeasureIndex index;
    private final Supplier<Health> health;
    private final Language language;
    private final Interpreter interpreter;

    public EngineSearch(MeasureIndex index, Supplier<Health> health, Language language, Synonyms synonyms) {
        this.index = index;
        this.health = health;
        this.language = language;
        this.interpreter = new Interpreter(language, synonyms);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        return switch (QueryParser.parse(request.query())) {
            case ParsedQuery.Misunderstood bad -> bad(bad);
            case ParsedQuery.Understood understood -> {
                Clause clause = interpreter.clause(understood.node());
                if (clause instanceof Clause.Nothing) {
                    yield bad(new ParsedQuery.Misunderstood(0, ParsedQuery.Problem.NO_WORDS));
                }
                if (Cost.of(clause) > Cost.MOST) {
                    int end = request.query().length();
                    yield bad(new ParsedQuery.Misunderstood(end, ParsedQuery.Problem.TOO_MANY_WORDS));
                }
                yield Cursor.read(request.cursor(), request.sort())
                        .map(cursor -> found(request, clause, cursor, start))
                        .orElseGet(() -> new SearchResult.BadQuery(0, SearchResult.BadQuery.DAMAGED_CURSOR));
            }
        };
    }

    @Override
    public List<Suggestion> suggest(String typed, int max) {
        return answering(() -> new Suggestions(index, language).of(typed, max));
    }

    @Override
    public List<String> spellings(String query, int max) {
        return answering(() -> new Spellings(index, language, this::total).of(query, max));
    }

    @Override
    public List<Hit> similar(MeasureId id, int max) {
        return answering(() -> new Likeness(index, language).to(id, max));
    }

    /** What only helps is left out while the engine is away; the search itself says that it is. */
    private static <T> List<T> answering(Supplier<List<T>> asked) {
        try {
            return asked.get();
        } catch (EngineUnavailableException e) {
            return List.of();
        }
    }

    private long total(String query) {
        return search(new SearchRequest(query, Filters.NONE, Set.of(), SearchRequest.Sort.DOCUMENT, "", 0, false))
                        instanceof SearchResult.Found found
                ? found.total()
                : 0;
    }

    @Override
    public Stream<Hit> scan(SearchRequest request) {
        if (search(with(request, request.cursor(), 0)) instanceof SearchResult.BadQuery bad) {
            throw new IllegalArgumentException(
                    "the query is not understood at " + bad.position() + ": " + bad.problem());
        }
        return Stream.iterate(
                        page(request, request.cursor()),
                        Optional::isPresent,
                        page -> page.flatMap(
                                found -> found.next().isEmpty() ? Optional.empty() : page(request, found.next())))
                .flatMap(Optional::stream)
                .flatMap(found -> found.hits().stream());
    }

    @Override
    public CrossTable cross(CrossRequest request) {
        List<String> names =
                switch (search(new SearchRequest(
                        "", request.filters(), Set.of(request.rows()), SearchRequest.Sort.DOCUMENT, "", 0, false))) {
                    case SearchResult.Found found ->
                        found.facets().getOrDefault(request.rows(), List.of()).stream()
                                .map(SearchResult.FacetValue::value)
                                .toList();
                    case SearchResult.Unavailable away ->
                        throw new EngineUnavailableException(
                                away.health().problem(), away.health().detail(), new IllegalStateException("counting"));
                    case SearchResult.BadQuery bad ->
                        throw new IllegalStateException("no words are asked: " + bad.problem());
                };
        Set<String> chosen = request.filters().of(request.rows());
        Stream<String> wanted = chosen.isEmpty() ? names.stream().limit(request.most()) : chosen.stream();
        List<CrossTable.Line> lines =
                index.cross(request, wanted.limit(CrossRequest.MOST).toList());
        return new CrossTable(lines.stream()
                .sorted(Comparator.comparingLong((CrossTable.Line line) -> -total(line))
                        .thenComparing(CrossTable.Line::name))
                .limit(request.most())
                .toList());
    }

    private static long total(CrossTable.Line line) {
        return line.all().values().stream().mapToLong(Long::longValue).sum();
    }

    private Optional<SearchResult.Found> page(SearchRequest request, String cursor) {
        return switch (search(with(request, cursor, SCAN_PAGE))) {
            case SearchResult.Found found -> Optional.of(found);
            case SearchResult.Unavailable away ->
                throw new EngineUnavailableException(
                        away.health().problem(), away.health().detail(), new IllegalStateException("scan broke off"));
            case SearchResult.BadQuery bad -> throw new IllegalArgumentException(bad.problem());
        };
    }

    private static SearchRequest with(SearchRequest request, String cursor, int size) {
        return new SearchRequest(
                request.query(), request.filters(), Set.of(), request.sort(), cursor, size, request.highlight());
    }

    private SearchResult found(SearchRequest request, Clause clause, Cursor cursor, long start) {
        try {
            Answer answer = index.ask(new Question(
                    clause,
                    better(clause),
                    request.filters(),
                    request.facets(),
                    request.sort(),
                    cursor.after(),
                    cursor.snapshot(),
                    request.size(),
                    FACET_SIZE));
            Marker marker = new Marker(language, clause);
            List<Hit> hits = answer.items().stream()
                    .map(item -> hit(item, request.highlight(), marker))
                    .toList();
            long took = (System.nanoTime() - start) / 1_000_000;
            return new SearchResult.Found(answer.total(), hits, answer.facets(), next(request, answer), took);
        } catch (EngineUnavailableException e) {
            Health now = health.get();
            return new SearchResult.Unavailable(
                    now.up()
                            ? new Health(false, now.engine(), e.problem(), String.valueOf(e.getMessage()), 0, 0)
                            : now);
        }
    }

    private static String next(SearchRequest request, Answer answer) {
        List<Answer.Item> items = answer.items();
        return items.isEmpty() || items.size() < request.size()
                ? ""
                : new Cursor(
                                request.sort(),
                                answer.snapshot(),
                                items.get(items.size() - 1).sortValues())
                        .text();
    }

    private static Hit hit(Answer.Item item, boolean highlight, Marker marker) {
        Payload.Content content = Payload.read(item.payload());
        List<Highlight> marks = new ArrayList<>();
        if (highlight && !marker.isIdle()) {
            PrintedField.of(content.measure())
                    .forEach(field -> marks.addAll(
                            marker.mark(field.name(), field.queryField().id(), field.text())));
        }
        return new Hit(content.plan(), content.measure(), item.score(), marks);
    }

    /** Words in the measure itself weigh more than the same words in the other cells. */
    private static List<Clause> better(Clause clause) {
        Set<Clause> better = new LinkedHashSet<>();
        collect(clause, better);
        return List.copyOf(better);
    }

    private static void collect(Clause clause, Set<Clause> better) {
        switch (clause) {
            case Clause.AnyTerm term -> {
                if (term.place().field().equals(QueryField.ALL.id())) {
                    better.add(new Clause.AnyTerm(
                            new Clause.Place(QueryField.TEXT.id(), term.place().exact()), term.terms()));
                }
            }
            case Clause.All all -> all.clauses().forEach(each -> collect(each, better));
            case Clause.Any any -> any.clauses().forEach(each -> collect(each, better));
            case Clause.Near n -> {}
            case Clause.StartsWith s -> {}
            case Clause.Like l -> {}
            case Clause.Key k -> {}
            case Clause.Everything e -> {}
            case Clause.Nothing n -> {}
            case Clause.Without w -> {}
        }
    }

    private static SearchResult bad(ParsedQuery.Misunderstood bad) {
        return new SearchResult.BadQuery(bad.position(), bad.problem().key());
    }
}
