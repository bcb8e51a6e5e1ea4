package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.language.Keyboard;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Word;
import org.zvirka.index.query.Clause;
import org.zvirka.index.query.Edits;
import org.zvirka.index.query.QueryField;

/** Finds what was meant by a query of words that the archive does not know. */
final class Spellings {

    /** Shorter words have too many neighbours a letter away. */
    private static final int MIN_LETTERS = 4;
    /** As for words with a tilde: from this length on two letters may differ. */
    private static final int TWO_EDITS = 6;
    /** A longer query is pasted, not typed. */
    private static final int MOST_WORDS = 8;
    /** Hits that the near words are read from. */
    private static final int SAMPLE = 50;

    private static final int NEAR_WORDS = 3;

    private final MeasureIndex index;
    private final Language language;
    private final ToLongFunction<String> total;

    /** @param total how many hits a query has */
    Spellings(MeasureIndex index, Language language, ToLongFunction<String> total) {
        this.index = index;
        this.language = language;
        this.total = total;
    }

    List<String> of(String query, int max) {
        // A field's colon would glue its name to the word behind it.
        List<Word> words = language.words(query.replace(':', ' '));
        if (words.isEmpty() || words.size() > MOST_WORDS || max <= 0) {
            return List.of();
        }
        List<Word> unknown = words.stream()
                .filter(word -> isWord(word, query) && !known(word))
                .toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        Set<String> ways = new LinkedHashSet<>();
        if (unknown.size() == words.size()) {
            ways.add(Keyboard.other(query));
        }
        ways.addAll(respelled(query, unknown));
        return ways.stream()
                .filter(way -> !way.equals(query) && total.applyAsLong(way) > 0)
                .limit(max)
                .toList();
    }

    /** Not a number, not the name of a field before its colon. */
    private static boolean isWord(Word word, String query) {
        boolean named = word.end() < query.length() && query.charAt(word.end()) == ':';
        return !named && word.exact().codePoints().allMatch(c -> Character.isLetter(c) || c == '\'');
    }

    private boolean known(Word word) {
        Clause.Place all = new Clause.Place(QueryField.ALL.id(), false);
        return ask(new Clause.AnyTerm(all, word.lemmas()), 0).total() > 0;
    }

    /** The query with the nearest word for each unknown one, then with the next nearest for one of them at a time. */
    private List<String> respelled(String query, List<Word> unknown) {
        List<List<String>> near = unknown.stream().map(this::near).toList();
        if (near.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<String> best = near.stream().map(List::getFirst).toList();
        List<String> ways = new ArrayList<>(List.of(with(query, unknown, best)));
        for (int i = 0; i < unknown.size(); i++) {
            for (String other : near.get(i)) {
                List<String> varied = new ArrayList<>(best);
                varied.set(i, other);
                ways.add(with(query, unknown, varied));
            }
        }
        return ways;
    }

    private static String with(String query, List<Word> words, List<String> replaced) {
        StringBuilder text = new StringBuilder(query);
        for (int i = words.size() - 1; i >= 0; i--) {
            text.replace(words.get(i).start(), words.get(i).end(), replaced.get(i));
        }
        return text.toString();
    }

    /** Words of the archive a letter or two away, the nearest and most frequent first. */
    private List<String> near(Word word) {
        String typed = word.exact();
        if (typed.length() < MIN_LETTERS) {
            return List.of();
        }
        int edits = typed.length() < TWO_EDITS ? 1 : 2;
        Clause.Place exact = new Clause.Place(QueryField.ALL.id(), true);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> lemmas = new HashMap<>();
        for (Answer.Item item :
                ask(new Clause.Like(exact, typed, edits), SAMPLE).items()) {
            PrintedField.of(Payload.read(item.payload()).measure()).stream()
                    .flatMap(field -> language.words(field.text()).stream())
                    .filter(other -> Edits.within(typed, other.exact(), edits))
                    .forEach(other -> {
                        counts.merge(other.exact(), 1, Integer::sum);
                        lemmas.putIfAbsent(other.exact(), other.lemmas());
                    });
        }
        Comparator<String> nearest = Comparator.comparingInt(other -> Edits.between(typed, other));
        Set<Set<String>> seen = new HashSet<>();
        return counts.keySet().stream()
                .sorted(nearest.thenComparing(counts::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                // A search finds all forms of a word by any of them.
                .filter(other -> seen.add(lemmas.getOrDefault(other, Set.of())))
                .limit(NEAR_WORDS)
                .toList();
    }

    private Answer ask(Clause clause, int size) {
        return index.ask(new Question(
                clause, List.of(), Filters.NONE, Set.of(), SearchRequest.Sort.RELEVANCE, List.of(), "", size, 0));
    }
}
