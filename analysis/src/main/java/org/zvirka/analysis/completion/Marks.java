package org.zvirka.analysis.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Completion;

/** Reads a printed mark by the phrases of the marks file. Immutable. */
final class Marks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’ʼ]+");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s*%");

    private static final Pattern SHARE = Pattern.compile("\\s*(?:на|by|-|:)?\\s*(\\d{1,3})(?:[.,]\\d+)?\\s*%");

    /** A mark stands at the beginning; words after this many belong to its explanation. */
    private static final int REACH = 5;

    private static final int LONGEST_SIGN = 6;

    /** Before a mark these turn it into something else: "not published", "will be held". */
    private static final Set<String> TURNING =
            Set.of("не", "ні", "ще", "буде", "будуть", "not", "will", "be", "nie", "будет", "będzie");

    /** Words of a mark that names itself only: "виконано у повному обсязі", "measure was carried out". */
    private static final int MARK_WORDS = 5;

    /** "не", "на", "not" are whole words, not beginnings. */
    private static final int LONGEST_PARTICLE = 3;

    private static final int MOST_WORDS = 60;

    /** "виконан" begins "виконано" and "виконання"; only the former tells of a deed. */
    private static final Pattern PARTICIPLE = Pattern.compile("[еа]н$");

    /** Plus and minus at once. */
    private static final Set<String> PARTLY = Set.of("±", "+/-", "+/–", "+-", "+–", "-/+", "-+", "+ -", "+ / -");

    private static final Pattern CONTRAST = Pattern.compile(
            "(?iuU)\\b(?:але|проте|однак|лише|тільки|крім|окрім|відсутн\\p{L}+|тестов\\p{L}+|\\d+\\s+(?:із|зі|з)\\s+\\d+)\\b|[.;]\\s+\\p{L}");

    private static final Pattern NOUN = Pattern.compile("нн(?:я|ю|ям|і)$");

    private final List<Rule> rules;

    private Marks(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(Completion status, List<String> parts) {

        /** Among how many first words of a longer text the rule may match; "partly" may follow the verb. */
        int reach() {
            return status == Completion.PARTIAL ? REACH : 1;
        }

        /** Index of the rule's last word when it matches from {@code at}, else -1. */
        int lastWord(List<Token> tokens, int at) {
            for (int i = 0; i < parts.size(); i++) {
                if (at + i >= tokens.size()
                        || !fits(parts.get(i), tokens.get(at + i).form(), tokens.size())) {
                    return -1;
                }
            }
            return at + parts.size() - 1;
        }

        private static boolean fits(String part, String word, int words) {
            if (part.startsWith("=")) {
                return words == 1 && word.equals(part.substring(1));
            }
            boolean noun = PARTICIPLE.matcher(part).find() && NOUN.matcher(word).find();
            return part.length() <= LONGEST_PARTICLE ? word.equals(part) : word.startsWith(part) && !noun;
        }
    }

    private record Token(int start, int end, String form) {}

    /** @param end offset behind the words that decided */
    record Found(Completion status, int start, int end) {}

    static Marks of(List<DataLines.Line> lines) {
        List<Rule> rules = new ArrayList<>();
        for (DataLines.Line line : lines) {
            Completion status = line.as(Completion::valueOf);
            line.values().forEach(value -> rules.add(new Rule(status, List.of(value.split("\\+")))));
        }
        return new Marks(rules);
    }

    /**
     * Reads a mark.
     *
     * @param whole whether the text is nothing but a mark; else only its first words count
     */
    Optional<Found> read(String text, boolean whole) {
        Optional<Found> sign = sign(text);
        if (sign.isPresent()) {
            return whole || text.strip().length() <= LONGEST_SIGN ? sign : Optional.empty();
        }
        List<Token> tokens = tokens(text);
        for (Rule rule : rules) {
            int reach = whole ? tokens.size() : Math.min(rule.reach(), tokens.size());
            for (int at = 0; at < reach; at++) {
                int last = rule.lastWord(tokens, at);
                if (last >= 0 && !isTurned(rule, tokens, at)) {
                    Found found = new Found(
                            rule.status(),
                            tokens.get(at).start(),
                            tokens.get(last).end());
                    return Optional.of(share(text, found));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTurned(Rule rule, List<Token> tokens, int at) {
        boolean affirmed = rule.status() == Completion.DONE || rule.status() == Completion.IN_PROGRESS;
        return affirmed && at > 0 && TURNING.contains(tokens.get(at - 1).form());
    }

    /** Whether a cell in a column of marks is a mark and no more, or begins with one that its words then explain. */
    boolean isMark(String text, Found found) {
        List<Token> tokens = tokens(text);
        return tokens.isEmpty()
                || tokens.size() <= MARK_WORDS && !CONTRAST.matcher(text).find()
                || found.start() <= tokens.getFirst().start() && found.status() != Completion.DONE;
    }

    /** "Done by 60 %" is partly done. */
    private static Found share(String text, Found found) {
        Matcher percent = SHARE.matcher(text).region(found.end(), text.length());
        boolean partly =
                found.status() == Completion.DONE && percent.lookingAt() && Integer.parseInt(percent.group(1)) < 100;
        return partly ? new Found(Completion.PARTIAL, found.start(), percent.end()) : found;
    }

    private static Optional<Found> sign(String text) {
        String mark = text.strip();
        int start = text.indexOf(mark);
        if (mark.equals("+") || mark.equals("✓") || mark.equals("✔") || mark.equals("☑")) {
            return Optional.of(new Found(Completion.DONE, start, start + 1));
        }
        if (mark.equals("-") || mark.equals("–") || mark.equals("✗") || mark.equals("✘") || mark.equals("—")) {
            return Optional.of(new Found(Completion.NOT_DONE, start, start + 1));
        }
        if (PARTLY.contains(mark)) {
            return Optional.of(new Found(Completion.PARTIAL, start, start + mark.length()));
        }
        Matcher percent = PERCENT.matcher(mark);
        if (percent.lookingAt()) {
            int value = Integer.parseInt(percent.group(1));
            Completion status = value >= 100 ? Completion.DONE : value == 0 ? Completion.NOT_DONE : Completion.PARTIAL;
            return Optional.of(new Found(status, start, start + percent.end()));
        }
        return Optional.empty();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && tokens.size() < MOST_WORDS) {
            tokens.add(new Token(matcher.start(), matcher.end(), matcher.group().toLowerCase(Locale.ROOT)));
        }
        return tokens;
    }
}
