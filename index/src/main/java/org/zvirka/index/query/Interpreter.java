package org.zvirka.index.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.index.FilterField;
import org.zvirka.index.language.Folded;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Synonyms;
import org.zvirka.index.language.Word;
import org.zvirka.index.query.Clause.Place;

/** Gives the words of a query their dictionary forms and synonyms. Safe for use by several threads. */
public final class Interpreter {

    /** Shorter words have too many neighbours one letter away. */
    private static final int MIN_FUZZY = 3;
    /** From this length on two letters may differ, as in common search engines. */
    private static final int TWO_EDITS = 6;

    /** Folded, as people read them on the page. */
    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("виконано", "DONE"),
            Map.entry("частково", "PARTIAL"),
            Map.entry("виконано частково", "PARTIAL"),
            Map.entry("частково виконано", "PARTIAL"),
            Map.entry("невиконано", "NOT_DONE"),
            Map.entry("не виконано", "NOT_DONE"),
            Map.entry("триває", "IN_PROGRESS"),
            Map.entry("виконується", "IN_PROGRESS"),
            Map.entry("заплановано", "PLANNED"),
            Map.entry("не було нагоди", "NO_OCCASION"),
            Map.entry("не звітовано", "NOT_REPORTED"),
            Map.entry("без строку", "NO_DEADLINE"),
            Map.entry("вчасно", "ON_TIME"),
            Map.entry("із запізненням", "LATE"),
            Map.entry("прострочено", "OVERDUE"),
            Map.entry("план", "PLAN"),
            Map.entry("звіт", "REPORT"));

    private final Language language;
    private final Synonyms synonyms;

    public Interpreter(Language language, Synonyms synonyms) {
        this.language = language;
        this.synonyms = synonyms;
    }

    /** What must hold for a hit; {@link Clause.Nothing} where the query has no word in it at all. */
    public Clause clause(Node node) {
        return lower(node).orElse(new Clause.Nothing());
    }

    private Optional<Clause> lower(Node node) {
        return switch (node) {
            case Node.Everything e -> Optional.of(new Clause.Everything());
            case Node.Word word -> all(words(word.field(), List.of(word)));
            case Node.Quoted quoted -> quoted(quoted);
            case Node.Near near -> near(near);
            case Node.Prefix prefix -> prefix(prefix);
            case Node.Fuzzy fuzzy -> fuzzy(fuzzy);
            case Node.All all -> all(all);
            case Node.Any any ->
                any(any.nodes().stream()
                        .map(this::lower)
                        .flatMap(Optional::stream)
                        .toList());
            case Node.Not not -> lower(not.node()).map(Clause.Without::new);
        };
    }

    /** Neighbouring words of one field are looked at together, so that a body's full name finds its abbreviation. */
    private Optional<Clause> all(Node.All all) {
        List<Clause> clauses = new ArrayList<>();
        List<Node.Word> run = new ArrayList<>();
        for (Node node : all.nodes()) {
            boolean goesOn = node instanceof Node.Word word
                    && (run.isEmpty() || run.get(0).field() == word.field());
            if (!goesOn) {
                flush(run, clauses);
            }
            if (node instanceof Node.Word word) {
                run.add(word);
            } else {
                lower(node).ifPresent(clauses::add);
            }
        }
        flush(run, clauses);
        return all(clauses);
    }

    private void flush(List<Node.Word> run, List<Clause> clauses) {
        if (!run.isEmpty()) {
            clauses.addAll(words(run.get(0).field(), run));
            run.clear();
        }
    }

    private List<Clause> words(QueryField field, List<Node.Word> run) {
        if (field.key().isPresent()) {
            return run.stream().map(word -> key(field.key().get(), word.text())).toList();
        }
        List<Word> words = new ArrayList<>();
        List<Integer> typed = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            for (Word word : language.words(run.get(i).text())) {
                words.add(word);
                typed.add(i);
            }
        }
        return matched(field, words, typed);
    }

    private List<Clause> matched(QueryField field, List<Word> words, List<Integer> typed) {
        Place place = new Place(field.id(), false);
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Synonyms.Match match = synonyms.at(words.subList(at, words.size()));
            int length = Math.max(match.length(), hyphenated(typed, at));
            List<Word> own = words.subList(at, at + length);
            List<Clause> ways = new ArrayList<>();
            ways.add(
                    match.length() == length && length > 1
                            ? all(each(place, own)).orElseThrow()
                            : adjacent(place, own));
            if (match.length() == length) {
                match.others().forEach(other -> ways.add(adjacent(place, other)));
            }
            clauses.add(any(ways).orElseThrow());
            at += length;
        }
        return clauses;
    }

    /** How many words the typed word at this place was cut into: {@code планово-фінансовий} is two, side by side. */
    private static int hyphenated(List<Integer> typed, int at) {
        int end = at;
        while (end < typed.size() && typed.get(end).equals(typed.get(at))) {
            end++;
        }
        return end - at;
    }

    private static List<Clause> each(Place place, List<Word> words) {
        return words.stream()
                .<Clause>map(word -> new Clause.AnyTerm(place, word.lemmas()))
                .toList();
    }

    private static Clause adjacent(Place place, List<Word> words) {
        return near(place, words, 0, true);
    }

    private Optional<Clause> quoted(Node.Quoted quoted) {
        if (quoted.field().key().isPresent()) {
            return Optional.of(key(quoted.field().key().get(), quoted.text()));
        }
        List<Word> words = language.words(quoted.text());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(near(new Place(quoted.field().id(), true), words, 0, true));
    }

    private Optional<Clause> near(Node.Near near) {
        List<Word> words = language.words(near.text());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(near(new Place(near.field().id(), false), words, near.distance(), false));
    }

    private static Clause near(Place place, List<Word> words, int between, boolean ordered) {
        List<Set<String>> steps = words.stream()
                .map(word -> place.exact() ? Set.of(word.exact()) : word.lemmas())
                .toList();
        return steps.size() == 1
                ? new Clause.AnyTerm(place, steps.get(0))
                : new Clause.Near(place, steps, between, ordered);
    }

    private Optional<Clause> prefix(Node.Prefix prefix) {
        List<Word> words = language.words(prefix.text());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Place exact = new Place(prefix.field().id(), true);
        List<Clause> clauses =
                new ArrayList<>(each(new Place(prefix.field().id(), false), words.subList(0, words.size() - 1)));
        clauses.add(new Clause.StartsWith(exact, words.get(words.size() - 1).exact()));
        return all(clauses);
    }

    private Optional<Clause> fuzzy(Node.Fuzzy fuzzy) {
        Place exact = new Place(fuzzy.field().id(), true);
        Place lemmas = new Place(fuzzy.field().id(), false);
        return all(language.words(fuzzy.text()).stream()
                .map(word -> like(exact, lemmas, word, fuzzy.edits()))
                .toList());
    }

    private static Clause like(Place exact, Place lemmas, Word word, int asked) {
        int length = word.exact().length();
        int most = length < MIN_FUZZY ? 0 : length < TWO_EDITS ? 1 : 2;
        int edits = asked == 0 ? most : Math.min(asked, most);
        Clause known = new Clause.AnyTerm(lemmas, word.lemmas());
        return edits == 0 ? known : new Clause.Any(List.of(known, new Clause.Like(exact, word.exact(), edits)));
    }

    private static Clause key(FilterField field, String typed) {
        return new Clause.Key(
                field,
                switch (field) {
                    case STATUS, TIMELINESS, KIND ->
                        STATUSES.getOrDefault(Folded.of(typed).text(), typed.toUpperCase(Locale.ROOT));
                    case THEME -> typed.toLowerCase(Locale.ROOT);
                    case YEAR, BODY, PARTY, ACT, DOCUMENT -> typed;
                });
    }

    private static Optional<Clause> all(List<Clause> clauses) {
        return clauses.size() < 2 ? clauses.stream().findFirst() : Optional.of(new Clause.All(clauses));
    }

    private static Optional<Clause> any(List<Clause> clauses) {
        List<Clause> distinct = List.copyOf(new LinkedHashSet<>(clauses));
        return distinct.size() < 2 ? distinct.stream().findFirst() : Optional.of(new Clause.Any(distinct));
    }
}
