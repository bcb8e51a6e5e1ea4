package org.zvirka.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.query.Clause;

/** Spells clauses in Lucene. */
final class Queries {

    private static final Query MEASURES = new ConstantScoreQuery(new TermQuery(new Term(Fields.TYPE, Fields.MEASURE)));

    /** Words a fuzzy one may stand for; the default of both engines. */
    private static final int FUZZY_EXPANSIONS = 50;

    private Queries() {}

    /** A clause lifted by what need not hold and narrowed by filters but those of one field. */
    static Query of(Clause clause, List<Clause> better, Filters filters, Optional<FilterField> but) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(of(clause), Occur.MUST);
        better.forEach(lift -> all.add(of(lift), Occur.SHOULD));
        filters.values().forEach((field, values) -> {
            if (but.isEmpty() || but.get() != field) {
                all.add(key(field, values), Occur.FILTER);
            }
        });
        if (filters.deadlineFrom() != null || filters.deadlineTo() != null) {
            all.add(due(filters), Occur.FILTER);
        }
        return all.build();
    }

    private static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> MEASURES;
            case Clause.Nothing nothing -> new MatchNoDocsQuery();
            case Clause.AnyTerm any -> anyTerm(any);
            case Clause.Near near -> near(near);
            case Clause.StartsWith starts ->
                new PrefixQuery(new Term(starts.place().name(), starts.prefix()));
            case Clause.Like like ->
                new FuzzyQuery(new Term(like.place().name(), like.word()), like.edits(), 1, FUZZY_EXPANSIONS, true);
            case Clause.Key key -> new ConstantScoreQuery(key(key.field(), Set.of(key.value())));
            case Clause.All all -> bool(all.clauses(), Occur.MUST);
            case Clause.Any any -> bool(any.clauses(), Occur.SHOULD);
            case Clause.Without without ->
                new BooleanQuery.Builder()
                        .add(MEASURES, Occur.MUST)
                        .add(of(without.clause()), Occur.MUST_NOT)
                        .build();
        };
    }

    private static Query bool(List<Clause> clauses, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(of(clause), occur));
        return all.build();
    }

    private static Query anyTerm(Clause.AnyTerm any) {
        List<Query> terms = new ArrayList<>();
        any.terms().forEach(term -> terms.add(new TermQuery(new Term(any.place().name(), term))));
        return terms.size() == 1 ? terms.get(0) : new DisjunctionMaxQuery(terms, 0);
    }

    private static Query near(Clause.Near near) {
        String field = near.place().name();
        SpanQuery[] steps =
                near.steps().stream().map(terms -> step(field, terms)).toArray(SpanQuery[]::new);
        return new SpanNearQuery(steps, near.between(), near.ordered());
    }

    private static SpanQuery step(String field, Set<String> terms) {
        SpanQuery[] any = terms.stream()
                .map(term -> new SpanTermQuery(new Term(field, term)))
                .toArray(SpanQuery[]::new);
        return any.length == 1 ? any[0] : new SpanOrQuery(any);
    }

    private static Query key(FilterField field, Collection<String> values) {
        return KeywordField.newSetQuery(
                Fields.key(field),
                values.stream()
                        .map(Documents::key)
                        .map(org.apache.lucene.util.BytesRef::new)
                        .toList());
    }

    private static Query due(Filters filters) {
        long from = filters.deadlineFrom() == null
                ? Long.MIN_VALUE
                : filters.deadlineFrom().toEpochDay();
        long to = filters.deadlineTo() == null
                ? Long.MAX_VALUE
                : filters.deadlineTo().toEpochDay();
        return from > to ? new MatchNoDocsQuery() : LongField.newRangeQuery(Fields.DUE, from, to);
    }
}
