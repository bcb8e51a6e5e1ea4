package org.zvirka.index.query;

import java.util.List;

/** A query as typed, in a tree. */
public sealed interface Node {

    /** Nothing typed: everything is found. */
    record Everything() implements Node {}

    record Word(QueryField field, String text) implements Node {}

    /** In quotes: these words, so written, in this order. */
    record Quoted(QueryField field, String text) implements Node {}

    /** In quotes with a distance: these words in any form and order, at most so many other words between them. */
    record Near(QueryField field, String text, int distance) implements Node {}

    record Prefix(QueryField field, String text) implements Node {}

    /** @param edits letters that may differ, 0 to choose by the word's length */
    record Fuzzy(QueryField field, String text, int edits) implements Node {}

    record All(List<Node> nodes) implements Node {
        public All {
            nodes = List.copyOf(nodes);
        }
    }

    record Any(List<Node> nodes) implements Node {
        public Any {
            nodes = List.copyOf(nodes);
        }
    }

    record Not(Node node) implements Node {}
}
