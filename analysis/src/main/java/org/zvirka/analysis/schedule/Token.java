package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark of a deadline with its class.
 *
 * @param value of a month, number, year, ordinal or rhythm; 0 where the class has none
 * @param dateOrNull of a full date
 */
record Token(TokenClass kind, int value, @Nullable LocalDate dateOrNull, int start, int end) {

    static Token of(TokenClass kind, int value, int start, int end) {
        return new Token(kind, value, null, start, end);
    }

    LocalDate date() {
        if (dateOrNull == null) {
            throw new IllegalStateException("no date stands at " + start);
        }
        return dateOrNull;
    }
}
