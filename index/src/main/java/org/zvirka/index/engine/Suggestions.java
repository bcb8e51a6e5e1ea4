package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch.Suggestion;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult.FacetValue;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Word;
import org.zvirka.index.query.Clause;
import org.zvirka.index.query.QueryField;

/** Completes what is being typed from what the archive holds. */
final class Suggestions {

    private static final int MIN_LETTERS = 2;
    /** Enough hits to see the common words that begin so. */
    private static final int SAMPLE = 50;

    private static final int MAX_NAMES = 1000;

    private final MeasureIndex index;
    private final Language language;

    Suggestions(MeasureIndex index, Language language) {
        this.index = index;
        this.language = language;
    }

    List<Suggestion> of(String typed, int max) {
        List<Word> words = language.words(typed.substring(Math.max(0, typed.length() - 200)));
        if (words.isEmpty() || max <= 0 || Character.isWhitespace(typed.charAt(typed.length() - 1))) {
            return List.of();
        }
        Word last = words.get(words.size() - 1);
        if (last.exact().length() < MIN_LETTERS) {
            return List.of();
        }
        List<Suggestion> names = new ArrayList<>();
        names(FilterField.BODY, words, last).stream()
                .limit(share(max))
                .forEach(name -> names.add(new Suggestion(name, "body")));
        names(FilterField.PARTY, words, last).stream()
                .limit(share(max))
                .forEach(name -> names.add(new Suggestion(name, "party")));
        List<Suggestion> terms = terms(ask(last.exact()), last.exact()).stream()
                .limit(Math.max(max - names.size(), share(max)))
                .map(term -> new Suggestion(term, "term"))
                .toList();
        return Stream.concat(terms.stream(), names.stream())
                .distinct()
                .limit(max)
                .toList();
    }

    /** Of each kind some: many words that begin so do not push out the one body that does. */
    private static int share(int max) {
        return Math.max(1, (max + 1) / 3);
    }

    private Answer ask(String prefix) {
        Clause clause = new Clause.StartsWith(new Clause.Place(QueryField.ALL.id(), true), prefix);
        return index.ask(new Question(
                clause, List.of(), Filters.NONE, Set.of(), SearchRequest.Sort.RELEVANCE, List.of(), "", SAMPLE, 0));
    }

    /** One form of each word, the one that stands most often, since a search finds the others by it. */
    private List<String> terms(Answer answer, String prefix) {
        Map<Set<String>, Map<String, Integer>> forms = new HashMap<>();
        for (Answer.Item item : answer.items()) {
            for (PrintedField field :
                    PrintedField.of(Payload.read(item.payload()).measure())) {
                language.words(field.text()).stream()
                        .filter(word -> word.exact().startsWith(prefix))
                        .forEach(word -> forms.computeIfAbsent(word.lemmas(), any -> new HashMap<>())
                                .merge(word.exact(), 1, Integer::sum));
            }
        }
        Comparator<Map<String, Integer>> often = Comparator.comparingInt(
                each -> each.values().stream().mapToInt(Integer::intValue).sum());
        return forms.values().stream()
                .sorted(often.reversed().thenComparing(Suggestions::usual))
                .map(Suggestions::usual)
                .distinct()
                .toList();
    }

    private static String usual(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private List<String> names(FilterField field, List<Word> typed, Word last) {
        Answer answer = index.ask(new Question(
                new Clause.Everything(),
                List.of(),
                Filters.NONE,
                Set.of(field),
                SearchRequest.Sort.DOCUMENT,
                List.of(),
                "",
                0,
                MAX_NAMES));
        return answer.facets().getOrDefault(field, List.of()).stream()
                .map(FacetValue::value)
                .filter(name -> fits(name, typed, last))
                .toList();
    }

    private boolean fits(String name, List<Word> typed, Word last) {
        List<Word> words = language.words(name);
        boolean begun = words.stream().anyMatch(word -> word.exact().startsWith(last.exact()));
        return begun
                && typed.subList(0, typed.size() - 1).stream().allMatch(word -> words.stream()
                        .anyMatch(other -> !java.util.Collections.disjoint(other.lemmas(), word.lemmas())));
    }
}
