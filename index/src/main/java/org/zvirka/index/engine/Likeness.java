package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.language.Folded;
import org.zvirka.index.language.Language;
import org.zvirka.index.query.Clause;
import org.zvirka.index.query.QueryField;

/** Finds measures that say nearly the same: the engine weighs rare words more, so what all measures have tells little. */
final class Likeness {

    /** Words a measure is known by; the longest ones, as prepositions and conjunctions are short. */
    private static final int MOST_WORDS = 20;

    private static final int MIN_LETTERS = 4;

    /** Enough to be left with some after the same words in other documents are taken out. */
    private static final int SAMPLE = 100;

    /**
     * The share of its own score from which on another measure is shown: set by looking at pairs, below it they tend to
     * share common verbs only. Not measured.
     */
    private static final double LEAST = 0.35;

    /** Engines lift short texts, so that two shared words of four would be much; fewer than three are a figure of speech. */
    private static final int LEAST_SHARED = 3;

    private final MeasureIndex index;
    private final Language language;

    Likeness(MeasureIndex index, Language language) {
        this.index = index;
        this.language = language;
    }

    List<Hit> to(MeasureId id, int max) {
        Optional<Payload.Content> own = index.payload(id).map(Payload::read);
        if (own.isEmpty() || max <= 0) {
            return List.of();
        }
        List<Set<String>> words = words(own.get().measure().text());
        if (words.isEmpty()) {
            return List.of();
        }
        Clause.Place place = new Clause.Place(QueryField.TEXT.id(), false);
        Answer answer = index.ask(new Question(
                new Clause.Any(words.stream()
                        .<Clause>map(lemmas -> new Clause.AnyTerm(place, lemmas))
                        .toList()),
                List.of(),
                Filters.NONE,
                Set.of(),
                SearchRequest.Sort.RELEVANCE,
                List.of(),
                "",
                SAMPLE,
                0));
        return nearest(own.get(), words, answer.items()).stream().limit(max).toList();
    }

    private List<Hit> nearest(Payload.Content own, List<Set<String>> words, List<Answer.Item> items) {
        List<Hit> hits = new ArrayList<>();
        double whole = 0;
        Set<String> said = new HashSet<>(Set.of(said(own)));
        for (Answer.Item item : items) {
            Payload.Content other = Payload.read(item.payload());
            if (other.measure().id().equals(own.measure().id())) {
                whole = item.score();
            }
            if (said.add(said(other))
                    && shared(words, other.measure().text()) >= Math.min(LEAST_SHARED, words.size())) {
                hits.add(new Hit(other.plan(), other.measure(), item.score(), List.of()));
            }
        }
        // Without itself among the first there are too many like it to tell: the best of them is then as good as it.
        double all = whole > 0 ? whole : items.isEmpty() ? 1 : items.getFirst().score();
        return hits.stream()
                .map(hit -> new Hit(hit.plan(), hit.measure(), Math.min(1, hit.score() / all), List.of()))
                .filter(hit -> hit.score() >= LEAST)
                .toList();
    }

    private long shared(List<Set<String>> words, String text) {
        Set<String> others = new HashSet<>();
        language.words(text).forEach(word -> others.addAll(word.lemmas()));
        return words.stream()
                .filter(lemmas -> !Collections.disjoint(lemmas, others))
                .count();
    }

    /** Who says what: the same in another year of the body is its history, not another measure. */
    private static String said(Payload.Content content) {
        return content.plan().body()
                + '\n'
                + Folded.of(content.measure().text()).text();
    }

    /** Of each telling word its dictionary forms. */
    private List<Set<String>> words(String text) {
        Map<Set<String>, String> distinct = new LinkedHashMap<>();
        language.words(text).stream()
                .filter(word -> word.exact().length() >= MIN_LETTERS)
                .forEach(word -> distinct.putIfAbsent(word.lemmas(), word.exact()));
        return distinct.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Set<String>, String> word) ->
                                word.getValue().length())
                        .reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
