package org.zvirka.index.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Ledger.State;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.SourceDocument;

/** What the ledger says of what became of a file. */
final class Outcomes {

    private Outcomes() {}

    static State state(FileRead read) {
        return switch (read.outcome()) {
            case ReadOutcome.Read done -> State.EXTRACTED;
            case ReadOutcome.Archive opened -> State.ARCHIVE;
            case ReadOutcome.Failed failed -> state(failed.reason());
        };
    }

    static String reason(FileRead read) {
        return switch (read.outcome()) {
            case ReadOutcome.Read done -> "";
            case ReadOutcome.Archive opened -> opened.members() + " files in it";
            case ReadOutcome.Failed failed -> failed.detail();
        };
    }

    static State state(ReadOutcome.Reason reason) {
        return switch (reason) {
            case EMPTY -> State.EMPTY;
            case UNSUPPORTED -> State.UNSUPPORTED;
            case ENCRYPTED -> State.ENCRYPTED;
            case UNREADABLE, TOO_LARGE, OUT_OF_MEMORY -> State.UNREADABLE;
            case TIMED_OUT -> State.TIMED_OUT;
            case NO_ACCESS -> State.NO_ACCESS;
            case CANCELLED -> State.CANCELLED;
        };
    }

    /** A document read and in the archive. */
    static State state(SourceDocument document, Plan plan) {
        if (!plan.measures().isEmpty()) {
            return State.INDEXED;
        }
        return of(document, Finding.Kind.NEEDS_TEXT_RECOGNITION).isEmpty()
                ? State.NO_TABLE
                : State.NEEDS_TEXT_RECOGNITION;
    }

    /** Why there are no measures, or what part of the document was lost. */
    static String reason(SourceDocument document, Plan plan) {
        List<Finding> scans = of(document, Finding.Kind.NEEDS_TEXT_RECOGNITION);
        if (plan.measures().isEmpty() && !scans.isEmpty()) {
            return "its pages are pictures: " + String.join(", ", scans.get(0).details());
        }
        if (plan.measures().isEmpty()) {
            return (document.tables().isEmpty() ? "no table in it" : "tables, but none of measures")
                    + misleadingName(document);
        }
        String losses = plan.findings().stream()
                .filter(finding -> finding.kind().severity() == Finding.Severity.ERROR)
                .map(finding -> finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
        return losses.isEmpty() ? "" : "a part was lost: " + losses;
    }

    /** A picture called .docx is best explained by its own bytes. */
    private static String misleadingName(SourceDocument document) {
        return of(document, Finding.Kind.NAME_MISLEADS).stream()
                .findFirst()
                .map(finding -> "; the name ends in " + String.join(", the content is ", finding.details()))
                .orElse("");
    }

    private static List<Finding> of(SourceDocument document, Finding.Kind kind) {
        return document.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
