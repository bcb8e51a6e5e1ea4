package org.zvirka.analysis.schedule;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a token of a deadline is; the letter stands for it in the patterns of {@link Phrases}. */
enum TokenClass {
    DATE('D', ""),
    SHORT_DATE('s', ""),
    NUMBER('d', "number"),
    YEAR('Y', ""),
    ORDINAL('r', "ordinal"),
    BAD_DATE('X', ""),
    OTHER_NUMBER('#', ""),
    DASH('-', ""),
    SEPARATOR(',', "and"),
    END(';', ""),
    OPEN('(', ""),
    CLOSE(')', ""),
    WORD('w', ""),
    BY('b', "by"),
    DURING('p', "during"),
    IN('i', "in"),
    ABOUT('Z', "about"),
    FROM('f', "from"),
    UNTIL('o', "until"),
    AFTER('B', "after"),
    END_OF('l', "end"),
    EACH('c', "each"),
    TIMES('a', "times"),
    AT_LEAST('h', "at least"),
    NEXT('N', "next"),
    REPORTING('R', "reporting"),
    WHOLE('T', "whole"),
    THIS('m', "this"),
    FILLER('x', "filler"),
    NUMBER_WORD('j', "number word"),
    EXCEPT('n', "except"),
    DAY('k', "day"),
    HOUR('g', "hour"),
    WEEK('z', "week"),
    MONTH_UNIT('t', "month unit"),
    QUARTER('Q', "quarter"),
    HALF_YEAR('H', "half-year"),
    YEAR_UNIT('y', "year"),
    DECADE('e', "decade"),
    HALF_OF_MONTH('F', "half of month"),
    DAY_TERM('K', "day-term"),
    WEEKDAY('G', "weekday"),
    MONTH('M', "month"),
    EVERY('E', "every"),
    ALWAYS('A', "always"),
    UNCLEAR('U', "unclear"),
    EVENT('V', "event"),
    PLAN('P', "plan");

    private static final Map<String, TokenClass> BY_KEY = Arrays.stream(values())
            .filter(kind -> !kind.key.isEmpty())
            .collect(Collectors.toUnmodifiableMap(kind -> kind.key, Function.identity()));

    private final char letter;
    private final String key;

    TokenClass(char letter, String key) {
        this.letter = letter;
        this.key = key;
    }

    char letter() {
        return letter;
    }

    /**
     * The class of a line of the word list.
     *
     * @throws IllegalArgumentException for a key that names none
     */
    static TokenClass ofKey(String key) {
        TokenClass kind = BY_KEY.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("'" + key + "' names no class of deadline words: " + BY_KEY.keySet());
        }
        return kind;
    }
}
