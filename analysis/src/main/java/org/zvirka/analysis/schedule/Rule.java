package org.zvirka.analysis.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over the letters of {@link TokenClass} and what it says.
 *
 * @param reading what the tokens mean; an empty list where the rule does not hold after all
 */
record Rule(Pattern pattern, Reading reading) {

    @FunctionalInterface
    interface Reading {
        List<Item> of(Groups groups);
    }

    static Rule of(String pattern, Reading reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    Optional<Match> at(Line line, int from) {
        Matcher matcher =
                pattern.matcher(line.letters()).region(from, line.letters().length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt() || matcher.end() == from) {
            return Optional.empty();
        }
        List<Item> items = reading.of(new Groups(matcher, line));
        return items.isEmpty() ? Optional.empty() : Optional.of(new Match(items, from, matcher.end()));
    }

    /** @param end index behind the last token */
    record Match(List<Item> items, int start, int end) {}

    /** The tokens a group of the pattern took. */
    record Groups(Matcher matcher, Line line) {

        boolean has(String group) {
            return matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group);
        }

        int value(String group) {
            return first(group).value();
        }

        Token first(String group) {
            return line.tokens().get(matcher.start(group));
        }

        List<Token> all(String group) {
            return has(group) ? line.tokens().subList(matcher.start(group), matcher.end(group)) : List.of();
        }

        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }
    }
}
