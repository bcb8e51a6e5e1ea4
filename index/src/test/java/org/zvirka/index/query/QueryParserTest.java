package org.zvirka.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.index.query.ParsedQuery.Problem;

class QueryParserTest {

    static Stream<Arguments> misunderstood() {
        return Stream.of(
                Arguments.of("слово \"без кінця", 6, Problem.UNCLOSED_QUOTE),
                Arguments.of("а (б в", 2, Problem.UNCLOSED_BRACKET),
                Arguments.of("а б)", 3, Problem.UNEXPECTED_BRACKET),
                Arguments.of("()", 1, Problem.MISSING_OPERAND),
                Arguments.of("слово АБО", 9, Problem.MISSING_OPERAND),
                Arguments.of("АБО слово", 0, Problem.MISSING_OPERAND),
                Arguments.of("слово НЕ", 6, Problem.MISSING_OPERAND),
                Arguments.of("AND слово", 0, Problem.MISSING_OPERAND),
                Arguments.of("а *слово", 2, Problem.LEADING_WILDCARD),
                Arguments.of("сл*во", 2, Problem.WILDCARD_INSIDE),
                Arguments.of("с*", 0, Problem.PREFIX_TOO_SHORT),
                Arguments.of("текст: слово", 0, Problem.MISSING_VALUE),
                Arguments.of("казка:слово", 0, Problem.UNKNOWN_FIELD),
                Arguments.of("\"а б\"~51", 0, Problem.DISTANCE_TOO_LARGE),
                Arguments.of("-".repeat(3) + "(".repeat(30) + "а", 21, Problem.TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource
    void misunderstood(String query, int position, Problem problem) {
        assertThat(QueryParser.parse(query)).isInstanceOfSatisfying(ParsedQuery.Misunderstood.class, bad -> {
            assertThat(bad.problem()).isEqualTo(problem);
            assertThat(bad.position()).isBetween(0, query.length());
            if (problem != Problem.TOO_DEEP) {
                assertThat(bad.position()).isEqualTo(position);
            }
        });
    }

    @Test
    void understood_buildsTheTree() {
        Node.Word a = new Node.Word(QueryField.ALL, "а");
        Node.Word b = new Node.Word(QueryField.ALL, "б");
        assertThat(node("")).isEqualTo(new Node.Everything());
        assertThat(node("а б")).isEqualTo(new Node.All(List.of(a, b)));
        assertThat(node("а І б")).isEqualTo(new Node.All(List.of(a, b)));
        assertThat(node("а АБО б")).isEqualTo(new Node.Any(List.of(a, b)));
        assertThat(node("а -б")).isEqualTo(new Node.All(List.of(a, new Node.Not(b))));
        assertThat(node("а - б")).isEqualTo(new Node.All(List.of(a, b)));
        assertThat(node("\"а б\"")).isEqualTo(new Node.Quoted(QueryField.ALL, "а б"));
        assertThat(node("\"а б\"~5")).isEqualTo(new Node.Near(QueryField.ALL, "а б", 5));
        assertThat(node("сло*")).isEqualTo(new Node.Prefix(QueryField.ALL, "сло"));
        assertThat(node("слово~")).isEqualTo(new Node.Fuzzy(QueryField.ALL, "слово", 0));
        assertThat(node("слово~1")).isEqualTo(new Node.Fuzzy(QueryField.ALL, "слово", 1));
        assertThat(node("результат:а")).isEqualTo(new Node.Word(QueryField.RESULT, "а"));
        assertThat(node("12:30")).isEqualTo(new Node.Word(QueryField.ALL, "12:30"));
        assertThat(node("текст:(а АБО б)"))
                .isEqualTo(new Node.Any(
                        List.of(new Node.Word(QueryField.TEXT, "а"), new Node.Word(QueryField.TEXT, "б"))));
    }

    @Test
    void limits_areExact() {
        assertThat(QueryParser.parse("а ".repeat(QueryParser.MAX_WORDS))).isInstanceOf(ParsedQuery.Understood.class);
        assertThat(problem("а ".repeat(QueryParser.MAX_WORDS + 1))).isEqualTo(Problem.TOO_MANY_WORDS);
        assertThat(problem("а".repeat(QueryParser.MAX_LENGTH + 1))).isEqualTo(Problem.TOO_LONG);
        int deepest = QueryParser.MAX_DEPTH;
        assertThat(QueryParser.parse("(".repeat(deepest) + "а" + ")".repeat(deepest)))
                .isInstanceOf(ParsedQuery.Understood.class);
        assertThat(problem("(".repeat(deepest + 1) + "а" + ")".repeat(deepest + 1)))
                .isEqualTo(Problem.TOO_DEEP);
    }

    private static Node node(String query) {
        return ((ParsedQuery.Understood) QueryParser.parse(query)).node();
    }

    private static Problem problem(String query) {
        return ((ParsedQuery.Misunderstood) QueryParser.parse(query)).problem();
    }
}
