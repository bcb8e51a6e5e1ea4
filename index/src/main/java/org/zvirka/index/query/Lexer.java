package org.zvirka.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.index.query.ParsedQuery.Problem;
import org.zvirka.index.query.Token.Type;

/** Cuts a query into tokens. */
final class Lexer {

    private static final String QUOTES = "\"“”„«»‟";
    private static final String MINUSES = "-−–";
    private static final Set<String> OR = Set.of("OR", "АБО", "||");
    private static final Set<String> AND = Set.of("AND", "І", "ТА", "&&");
    private static final Set<String> NOT = Set.of("NOT", "НЕ");

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    static List<Token> tokens(String query) throws BadQueryException {
        Lexer lexer = new Lexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        lexer.add(Type.END, "", "", query.length());
        return lexer.tokens;
    }

    private void next() throws BadQueryException {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Type.OPEN : Type.CLOSE, "", "", at++);
        } else if (QUOTES.indexOf(c) >= 0) {
            quoted();
        } else if (MINUSES.indexOf(c) >= 0) {
            minus();
        } else {
            word();
        }
    }

    /** A minus directly before something excludes it; one that stands alone is a dash. */
    private void minus() {
        boolean directly = at + 1 < query.length()
                && !isSpace(query.charAt(at + 1))
                && MINUSES.indexOf(query.charAt(at + 1)) < 0
                && query.charAt(at + 1) != ')';
        if (directly) {
            add(Type.NOT, "", "", at);
        }
        at++;
    }

    private void quoted() throws BadQueryException {
        int start = at++;
        while (at < query.length() && QUOTES.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        if (at == query.length()) {
            throw new BadQueryException(start, Problem.UNCLOSED_QUOTE);
        }
        String text = query.substring(start + 1, at++);
        add(Type.QUOTED, text, suffix(), start);
    }

    private void word() throws BadQueryException {
        int start = at;
        while (at < query.length() && inWord(query.charAt(at))) {
            if (query.charAt(at) == ':' && isFieldName(query.substring(start, at)) && valueFollows()) {
                add(Type.FIELD, query.substring(start, at), "", start);
                at++;
                return;
            }
            at++;
        }
        String text = query.substring(start, at);
        Type type =
                OR.contains(text) ? Type.OR : AND.contains(text) ? Type.AND : NOT.contains(text) ? Type.NOT : Type.WORD;
        if (type == Type.WORD) {
            wildcards(text, start);
        } else {
            add(type, "", "", start);
        }
    }

    /** Takes a trailing {@code *} off; says where a star stands that would be slow or means nothing. */
    private void wildcards(String text, int start) throws BadQueryException {
        int star = text.indexOf('*');
        if (star < 0) {
            add(Type.WORD, text, suffix(), start);
            return;
        }
        if (text.replace("*", "").isEmpty()) {
            return;
        }
        if (star == 0) {
            throw new BadQueryException(start, Problem.LEADING_WILDCARD);
        }
        if (star < text.length() - 1 && !text.substring(star).replace("*", "").isEmpty()) {
            throw new BadQueryException(start + star, Problem.WILDCARD_INSIDE);
        }
        add(Type.WORD, text.substring(0, star), "*", start);
    }

    private String suffix() {
        if (at == query.length() || query.charAt(at) != '~') {
            return "";
        }
        int start = at++;
        while (at < query.length() && query.charAt(at) >= '0' && query.charAt(at) <= '9') {
            at++;
        }
        return query.substring(start, at);
    }

    private boolean valueFollows() {
        return at + 1 == query.length()
                || isSpace(query.charAt(at + 1))
                || query.charAt(at + 1) == '('
                || QUOTES.indexOf(query.charAt(at + 1)) >= 0
                || Character.isLetterOrDigit(query.charAt(at + 1));
    }

    /** Only what could be a field's name: digits before a colon are a time, not a field. */
    private static boolean isFieldName(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }

    private static boolean inWord(char c) {
        return !isSpace(c) && c != '(' && c != ')' && c != '~' && QUOTES.indexOf(c) < 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void add(Type type, String text, String suffix, int position) {
        tokens.add(new Token(type, text, suffix, position));
    }
}
