package org.zvirka.index.correction;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.zvirka.analysis.plan.Evidence;

/**
 * That a person set or confirmed a value: evidence like any other, in the field {@value #FIELD} and with full confidence.
 * What the value rested on before stays behind it, its value beginning with {@value #WAS}.
 *
 * @param confirmed whether the value was found right as it was
 */
public record PersonMark(String author, Instant at, boolean confirmed) {

    public static final String FIELD = "correction";
    public static final String WAS = "was:";

    private static final String SET = "corrected";
    private static final String CONFIRMED = "confirmed";

    static PersonMark of(Event event, boolean confirmed) {
        return new PersonMark(event.author(), event.at(), confirmed);
    }

    /** Empty for evidence of the document's own words. */
    public static Optional<PersonMark> in(Evidence evidence) {
        if (!evidence.field().equals(FIELD)) {
            return Optional.empty();
        }
        String[] parts = evidence.rule().split(" ", 3);
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new PersonMark(parts[2], Instant.parse(parts[1]), parts[0].equals(CONFIRMED)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Evidence evidence(String value) {
        String rule = (confirmed ? CONFIRMED : SET) + " " + at + " " + author;
        return new Evidence(value, FIELD, 0, 0, "", rule, 1);
    }
}
