package org.zvirka.index.query;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.index.query.ParsedQuery.Problem;
import org.zvirka.index.query.Token.Type;

/**
 * Reads the query language by recursive descent: {@code or := and (OR and)*}, {@code and := not+}, {@code not := -not |
 * primary}, {@code primary := ( or ) | field:primary | word | "words"}. Any text gives an outcome, none an exception.
 */
public final class QueryParser {

    /** A pasted paragraph fits, a pasted document does not. */
    static final int MAX_LENGTH = 2000;
    /** More words than people type; each costs an engine a list of documents. */
    static final int MAX_WORDS = 100;
    /** Brackets and minuses within each other; keeps the recursion far from the end of the stack. */
    static final int MAX_DEPTH = 20;
    /** Fewer letters begin too many words. */
    static final int MIN_PREFIX = 2;
    /** Far below the gap between two cells. */
    static final int MAX_DISTANCE = 50;

    private final List<Token> tokens;
    private int at;
    private int words;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static ParsedQuery parse(String query) {
        if (query.length() > MAX_LENGTH) {
            return new ParsedQuery.Misunderstood(MAX_LENGTH, Problem.TOO_LONG);
        }
        try {
            return new ParsedQuery.Understood(new QueryParser(Lexer.tokens(query)).whole());
        } catch (BadQueryException e) {
            return e.outcome();
        }
    }

    private Node whole() throws BadQueryException {
        if (peek().type() == Type.END) {
            return new Node.Everything();
        }
        Node node = or(QueryField.ALL);
        if (peek().type() == Type.CLOSE) {
            throw new BadQueryException(peek().position(), Problem.UNEXPECTED_BRACKET);
        }
        return node;
    }

    private Node or(QueryField field) throws BadQueryException {
        List<Node> nodes = new ArrayList<>();
        nodes.add(and(field));
        while (peek().type() == Type.OR) {
            at++;
            nodes.add(and(field));
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Any(nodes);
    }

    private Node and(QueryField field) throws BadQueryException {
        List<Node> nodes = new ArrayList<>();
        int start = at;
        while (!ends(peek().type())) {
            if (peek().type() == Type.AND) {
                at++;
            } else {
                nodes.add(not(field));
            }
        }
        if (nodes.isEmpty()
                || tokens.get(at - 1).type() == Type.AND
                || tokens.get(start).type() == Type.AND) {
            int culprit = nodes.isEmpty() ? at : tokens.get(start).type() == Type.AND ? start : at - 1;
            throw new BadQueryException(tokens.get(culprit).position(), Problem.MISSING_OPERAND);
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.All(nodes);
    }

    private Node not(QueryField field) throws BadQueryException {
        if (peek().type() != Type.NOT) {
            return primary(field);
        }
        int position = tokens.get(at++).position();
        deeper(position);
        if (ends(peek().type()) || peek().type() == Type.AND) {
            throw new BadQueryException(position, Problem.MISSING_OPERAND);
        }
        Node node = new Node.Not(not(field));
        depth--;
        return node;
    }

    private Node primary(QueryField field) throws BadQueryException {
        Token token = tokens.get(at++);
        return switch (token.type()) {
            case OPEN -> bracketed(token, field);
            case FIELD -> fielded(token);
            case QUOTED -> quoted(token, field);
            case WORD -> word(token, field);
            case CLOSE, OR, AND, NOT, END -> throw new IllegalStateException("not the start of anything: " + token);
        };
    }

    private Node bracketed(Token open, QueryField field) throws BadQueryException {
        deeper(open.position());
        if (peek().type() == Type.END) {
            throw new BadQueryException(open.position(), Problem.UNCLOSED_BRACKET);
        }
        Node node = or(field);
        if (peek().type() != Type.CLOSE) {
            throw new BadQueryException(open.position(), Problem.UNCLOSED_BRACKET);
        }
        at++;
        depth--;
        return node;
    }

    private Node fielded(Token name) throws BadQueryException {
        boolean directly =
                switch (peek().type()) {
                    case OPEN, QUOTED, WORD ->
                        peek().position() == name.position() + name.text().length() + 1;
                    case FIELD, CLOSE, OR, AND, NOT, END -> false;
                };
        QueryField field = QueryField.named(name.text()).orElse(QueryField.ALL);
        boolean known = QueryField.named(name.text()).isPresent();
        if (!directly && known) {
            throw new BadQueryException(name.position(), Problem.MISSING_VALUE);
        }
        if (!directly) {
            return word(name, QueryField.ALL);
        }
        if (!known) {
            throw new BadQueryException(name.position(), Problem.UNKNOWN_FIELD);
        }
        return primary(field);
    }

    private Node quoted(Token token, QueryField field) throws BadQueryException {
        count(token);
        if (token.suffix().length() < 2) {
            return new Node.Quoted(field, token.text());
        }
        int distance = number(token.suffix());
        if (distance > MAX_DISTANCE) {
            throw new BadQueryException(token.position(), Problem.DISTANCE_TOO_LARGE);
        }
        return new Node.Near(field, token.text(), distance);
    }

    private Node word(Token token, QueryField field) throws BadQueryException {
        count(token);
        if (token.suffix().equals("*")) {
            if (token.text().codePoints().filter(Character::isLetterOrDigit).count() < MIN_PREFIX) {
                throw new BadQueryException(token.position(), Problem.PREFIX_TOO_SHORT);
            }
            return new Node.Prefix(field, token.text());
        }
        return token.suffix().isEmpty()
                ? new Node.Word(field, token.text())
                : new Node.Fuzzy(field, token.text(), Math.min(2, number(token.suffix())));
    }

    /** The digits behind a tilde; nine are enough for any distance and never overflow. */
    private static int number(String suffix) {
        String digits = suffix.substring(1, Math.min(suffix.length(), 10));
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void count(Token token) throws BadQueryException {
        words += 1 + (int) token.text().chars().filter(Character::isWhitespace).count();
        if (words > MAX_WORDS) {
            throw new BadQueryException(token.position(), Problem.TOO_MANY_WORDS);
        }
    }

    private void deeper(int position) throws BadQueryException {
        if (++depth > MAX_DEPTH) {
            throw new BadQueryException(position, Problem.TOO_DEEP);
        }
    }

    private static boolean ends(Type type) {
        return type == Type.END || type == Type.OR || type == Type.CLOSE;
    }

    private Token peek() {
        return tokens.get(at);
    }
}
