package org.zvirka.app.compare;

import java.util.OptionalDouble;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.app.words.Words;

/** A rate in words: numerator, denominator, what was left out; a percentage only where enough was judged. */
record RateWords(Words words) {

    String of(Rate rate) {
        String text = numbers(rate);
        OptionalDouble value = rate.value();
        return rate.isSmall() || value.isEmpty() ? text : percent(rate) + " · " + text;
    }

    /** What was divided by what and what was left out, without a percentage. */
    String numbers(Rate rate) {
        return rate.denominator() == 0
                ? words.text("compare.rate.none", words.number(rate.leftOut()))
                : words.text(
                        "compare.rate",
                        words.number(rate.numerator()),
                        words.number(rate.denominator()),
                        words.number(rate.leftOut()));
    }

    /** As short as fits a cell: a percentage, or both numbers where they are small. */
    String cell(Rate rate) {
        if (rate.denominator() == 0) {
            return "–";
        }
        return rate.isSmall() ? rate.numerator() + "/" + rate.denominator() : percent(rate);
    }

    private static String percent(Rate rate) {
        return Math.round(100.0 * rate.numerator() / rate.denominator()) + "\u00a0%";
    }
}
