package org.zvirka.index.query;

import java.util.List;
import java.util.Set;
import org.zvirka.index.FilterField;

/**
 * A query in terms every engine has. Fields are names of {@link QueryField#id()}; each is kept twice, as dictionary
 * forms and as exact words.
 */
public sealed interface Clause {

    record Everything() implements Clause {}

    record Nothing() implements Clause {}

    /** One of the terms stands in the field. */
    record AnyTerm(Place place, Set<String> terms) implements Clause {
        public AnyTerm {
            terms = Set.copyOf(terms);
        }
    }

    /**
     * For each step one of its terms, with at most {@code between} other words in between.
     *
     * @param steps two at least
     */
    record Near(Place place, List<Set<String>> steps, int between, boolean ordered) implements Clause {
        public Near {
            steps = steps.stream().map(Set::copyOf).toList();
        }
    }

    record StartsWith(Place place, String prefix) implements Clause {}

    /** A word that differs in at most {@code edits} letters; the first letter is the same. */
    record Like(Place place, String word, int edits) implements Clause {}

    record Key(FilterField field, String value) implements Clause {}

    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /** Everything but this. */
    record Without(Clause clause) implements Clause {}

    /**
     * Where to look.
     *
     * @param field a {@link QueryField#id()}
     * @param exact among the words as they stand, else among their dictionary forms
     */
    record Place(String field, boolean exact) {

        /** The engines' name of it. */
        public String name() {
            return exact ? field + ".exact" : field;
        }
    }
}
