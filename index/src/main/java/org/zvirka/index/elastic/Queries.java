package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SpanQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.query.Clause;

/** Spells clauses in Elasticsearch's terms. */
final class Queries {

    static final Query MEASURES = Query.of(q -> q.constantScore(c -> c.filter(term(Schema.TYPE, Schema.MEASURE))));
    /** Words a fuzzy one may stand for; the default of both engines. */
    private static final int FUZZY_EXPANSIONS = 50;

    private Queries() {}

    /** A clause lifted by what need not hold and narrowed by the filters of some fields. */
    static Query of(Clause clause, List<Clause> better, Filters filters, Predicate<FilterField> which) {
        List<Query> narrowing = narrowing(filters, which);
        if (filters.deadlineFrom() != null || filters.deadlineTo() != null) {
            narrowing.add(due(filters));
        }
        return Query.of(q -> q.bool(b -> b.must(of(clause))
                .should(better.stream().map(Queries::of).toList())
                .filter(narrowing)));
    }

    static List<Query> narrowing(Filters filters, Predicate<FilterField> which) {
        List<Query> narrowing = new ArrayList<>();
        filters.values().forEach((field, values) -> {
            if (which.test(field)) {
                narrowing.add(key(field, values));
            }
        });
        return narrowing;
    }

    private static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> MEASURES;
            case Clause.Nothing nothing -> Query.of(q -> q.matchNone(n -> n));
            case Clause.AnyTerm any -> anyTerm(any);
            case Clause.Near near -> near(near);
            case Clause.StartsWith starts ->
                Query.of(q -> q.prefix(p -> p.field(starts.place().name()).value(starts.prefix())));
            case Clause.Like like ->
                Query.of(q -> q.fuzzy(f -> f.field(like.place().name())
                        .value(like.word())
                        .fuzziness(String.valueOf(like.edits()))
                        .prefixLength(1)
                        .maxExpansions(FUZZY_EXPANSIONS)
                        .transpositions(true)));
            case Clause.Key key -> Query.of(q -> q.constantScore(c -> c.filter(key(key.field(), Set.of(key.value())))));
            case Clause.All all -> Query.of(q -> q.bool(b -> b.must(each(all.clauses()))));
            case Clause.Any any ->
                Query.of(q -> q.bool(b -> b.should(each(any.clauses())).minimumShouldMatch("1")));
            case Clause.Without without ->
                Query.of(q -> q.bool(b -> b.must(MEASURES).mustNot(of(without.clause()))));
        };
    }

    private static List<Query> each(List<Clause> clauses) {
        return clauses.stream().map(Queries::of).toList();
    }

    private static Query anyTerm(Clause.AnyTerm any) {
        List<Query> terms =
                any.terms().stream().map(term -> term(any.place().name(), term)).toList();
        return terms.size() == 1
                ? terms.get(0)
                : Query.of(q -> q.disMax(d -> d.queries(terms).tieBreaker(0.0)));
    }

    private static Query near(Clause.Near near) {
        String field = near.place().name();
        List<SpanQuery> steps =
                near.steps().stream().map(terms -> step(field, terms)).toList();
        return Query.of(
                q -> q.spanNear(s -> s.clauses(steps).slop(near.between()).inOrder(near.ordered())));
    }

    private static SpanQuery step(String field, Set<String> terms) {
        List<SpanQuery> any = terms.stream()
                .map(term -> SpanQuery.of(s -> s.spanTerm(t -> t.field(field).value(term))))
                .toList();
        return any.size() == 1 ? any.get(0) : SpanQuery.of(s -> s.spanOr(o -> o.clauses(any)));
    }

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query key(FilterField field, Collection<String> values) {
        List<FieldValue> all =
                values.stream().map(Documents::key).map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(Schema.key(field)).terms(v -> v.value(all))));
    }

    private static Query due(Filters filters) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(Schema.DUE);
            if (filters.deadlineFrom() != null) {
                n.gte((double) filters.deadlineFrom().toEpochDay());
            }
            if (filters.deadlineTo() != null) {
                n.lte((double) filters.deadlineTo().toEpochDay());
            }
            return n;
        })));
    }
}
