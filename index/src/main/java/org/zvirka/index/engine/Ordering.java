package org.zvirka.index.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.zvirka.index.SearchRequest;

/** What each sort compares, in turn. The last two make every order total, so a cursor never skips or repeats a hit. */
public record Ordering(List<Key> keys) {

    /** A sort value every engine keeps. */
    public enum Key {
        SCORE("_score", false),
        BODY("order.body", true),
        YEAR("order.year", false),
        FILE("order.file", true),
        DOCUMENT("order.document", true),
        ORDINAL("order.ordinal", false),
        DUE("order.due", false);

        private final String field;
        private final boolean text;

        Key(String field, boolean text) {
            this.field = field;
            this.text = text;
        }

        public String field() {
            return field;
        }

        /** Whether it is text compared by bytes, else a number. */
        public boolean isText() {
            return text;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}|-?[0-9]{1,18}\\.[0-9E+-]{1,20}");

    private static final Ordering DOCUMENT =
            new Ordering(List.of(Key.BODY, Key.YEAR, Key.FILE, Key.DOCUMENT, Key.ORDINAL));

    public static Ordering of(SearchRequest.Sort sort) {
        return switch (sort) {
            case DOCUMENT, BODY -> DOCUMENT;
            case RELEVANCE -> DOCUMENT.behind(Key.SCORE);
            case DEADLINE -> DOCUMENT.behind(Key.DUE);
            case YEAR -> new Ordering(List.of(Key.YEAR, Key.BODY, Key.FILE, Key.DOCUMENT, Key.ORDINAL));
        };
    }

    public int size() {
        return keys.size();
    }

    /** Whether values read from outside can be sort values of this order. */
    boolean accepts(List<String> values) {
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isText() && !NUMBER.matcher(values.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private Ordering behind(Key first) {
        List<Key> all = new java.util.ArrayList<>(keys);
        all.add(0, first);
        return new Ordering(List.copyOf(all));
    }
}
