package org.zvirka.app.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Approval;

/** The act that approved a document, in words. */
public final class ApprovalWords {

    private final Words words;

    public ApprovalWords(Words words) {
        this.words = words;
    }

    public String of(Approval act) {
        return Stream.of(act.act(), date(act.date()), act.number().isEmpty() ? "" : "№ " + act.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String date(String iso) {
        try {
            return iso.isEmpty() ? "" : words.text("document.dated", words.date(LocalDate.parse(iso)));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
