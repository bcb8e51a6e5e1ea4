package org.zvirka.index.query;

/**
 * A piece of a query.
 *
 * @param text its content: of quotes without them, of a field its name
 * @param suffix what follows a word or quotes: {@code *}, {@code ~}, {@code ~5}, else empty
 * @param position offset of its first character in the query
 */
record Token(Type type, String text, String suffix, int position) {

    enum Type {
        WORD,
        QUOTED,
        FIELD,
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        END
    }
}
