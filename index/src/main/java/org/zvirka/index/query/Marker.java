package org.zvirka.index.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.index.Highlight;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Word;
import org.zvirka.index.query.Clause.Place;

/** Finds the words of a printed field that a query was about. The same on every engine, exact to the character. */
public final class Marker {

    private final Language language;
    private final List<Clause> positive = new ArrayList<>();

    public Marker(Language language, Clause clause) {
        this.language = language;
        collect(clause);
    }

    /** Whether there is anything to look for. */
    public boolean isIdle() {
        return positive.isEmpty();
    }

    /**
     * @param field name of the field for {@link Highlight#field()}
     * @param queryField the field of queries it belongs to
     */
    public List<Highlight> mark(String field, String queryField, String printed) {
        if (printed.isEmpty() || positive.isEmpty()) {
            return List.of();
        }
        List<Word> words = language.words(printed);
        Set<Integer> marked = new TreeSet<>();
        for (Clause clause : positive) {
            find(clause, queryField, words, marked);
        }
        return marked.stream()
                .map(words::get)
                .map(word -> new Highlight(field, word.start(), word.end()))
                .toList();
    }

    private void collect(Clause clause) {
        switch (clause) {
            case Clause.All all -> all.clauses().forEach(this::collect);
            case Clause.Any any -> any.clauses().forEach(this::collect);
            case Clause.AnyTerm term -> positive.add(term);
            case Clause.Near near -> positive.add(near);
            case Clause.StartsWith start -> positive.add(start);
            case Clause.Like like -> positive.add(like);
            case Clause.Everything e -> {}
            case Clause.Nothing n -> {}
            case Clause.Key key -> {}
            case Clause.Without without -> {}
        }
    }

    private static void find(Clause clause, String field, List<Word> words, Set<Integer> marked) {
        switch (clause) {
            case Clause.AnyTerm term -> {
                if (covers(term.place(), field)) {
                    words.stream()
                            .filter(word -> matches(term.place(), term.terms(), word))
                            .forEach(word -> marked.add(word.position()));
                }
            }
            case Clause.StartsWith start -> {
                if (covers(start.place(), field)) {
                    words.stream()
                            .filter(word -> word.exact().startsWith(start.prefix()))
                            .forEach(word -> marked.add(word.position()));
                }
            }
            case Clause.Like like -> {
                if (covers(like.place(), field)) {
                    words.stream()
                            .filter(word -> Edits.within(like.word(), word.exact(), like.edits()))
                            .forEach(word -> marked.add(word.position()));
                }
            }
            case Clause.Near near -> {
                if (covers(near.place(), field)) {
                    windows(near, words, marked);
                }
            }
            case Clause.All a -> {}
            case Clause.Any a -> {}
            case Clause.Everything e -> {}
            case Clause.Nothing n -> {}
            case Clause.Key k -> {}
            case Clause.Without w -> {}
        }
    }

    private record Step(int step, int position) {}

    private static void windows(Clause.Near near, List<Word> words, Set<Integer> marked) {
        if (near.ordered() && near.between() == 0) {
            runs(near, words, marked);
            return;
        }
        List<Step> found = new ArrayList<>();
        for (int step = 0; step < near.steps().size(); step++) {
            for (Word word : words) {
                if (matches(near.place(), near.steps().get(step), word)) {
                    found.add(new Step(step, word.position()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Step::position));
        int reach = near.steps().size() + near.between();
        for (int from = 0; from < found.size(); from++) {
            int first = found.get(from).position();
            List<Step> window = found.subList(from, found.size()).stream()
                    .takeWhile(step -> step.position() < first + reach)
                    .toList();
            if (window.stream().map(Step::step).distinct().count()
                    == near.steps().size()) {
                window.forEach(step -> marked.add(step.position()));
            }
        }
    }

    private static void runs(Clause.Near near, List<Word> words, Set<Integer> marked) {
        int length = near.steps().size();
        for (int from = 0; from + length <= words.size(); from++) {
            boolean whole = true;
            for (int i = 0; whole && i < length; i++) {
                whole = matches(near.place(), near.steps().get(i), words.get(from + i));
            }
            for (int i = 0; whole && i < length; i++) {
                marked.add(from + i);
            }
        }
    }

    private static boolean covers(Place place, String field) {
        return place.field().equals(QueryField.ALL.id()) || place.field().equals(field);
    }

    private static boolean matches(Place place, Set<String> terms, Word word) {
        return place.exact()
                ? terms.contains(word.exact())
                : word.lemmas().stream().anyMatch(terms::contains);
    }
}
