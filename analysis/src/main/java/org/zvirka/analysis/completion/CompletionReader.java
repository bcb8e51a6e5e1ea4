package org.zvirka.analysis.completion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.completion.ClauseReader.Said;
import org.zvirka.analysis.completion.ClauseReader.Saying;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;

/** Tells whether a measure was carried out. Immutable; safe for use by several threads. */
public final class CompletionReader {

    private static final double PRINTED = 1;
    private static final double CLEAR = 0.9;
    private static final double MIXED = 0.6;

    /** Something is told, but in no verb that could be read. */
    private static final double TOLD = 0.4;

    private final Marks marks;
    private final ClauseReader clauses;
    private final Set<String> conditional;

    private CompletionReader(Marks marks, ClauseReader clauses, Set<String> conditional) {
        this.marks = marks;
        this.clauses = clauses;
        this.conditional = conditional;
    }

    /** @param evidence the words it rests on; for an empty cell an empty quote */
    public record Verdict(Completion status, Evidence evidence) {}

    public static CompletionReader bundled(Lemmas lemmas) {
        Map<String, Set<String>> words = new HashMap<>();
        DataLines.bundled("verbs.txt").forEach(line -> words.computeIfAbsent(line.key(), ignored -> new HashSet<>())
                .addAll(line.values()));
        return new CompletionReader(
                Marks.of(DataLines.bundled("marks.txt")),
                new ClauseReader(lemmas, words),
                words.getOrDefault("conditional", Set.of()));
    }

    public Verdict read(PlanKind kind, Printed printed) {
        if (!printed.statusMark().isBlank()) {
            Optional<Marks.Found> mark = marks.read(printed.statusMark(), true);
            if (mark.isPresent()) {
                return verdict(
                        mark.get().status(),
                        "statusMark",
                        printed.statusMark(),
                        mark.get().start(),
                        mark.get().end(),
                        "mark",
                        PRINTED);
            }
            return result(printed, "statusMark", printed.statusMark());
        }
        if (!printed.result().isBlank()) {
            return result(printed, "result", printed.result());
        }
        return kind == PlanKind.PLAN
                ? verdict(Completion.PLANNED, "text", printed.text(), 0, 0, "plan", PRINTED)
                : verdict(Completion.NOT_REPORTED, "result", "", 0, 0, "empty", PRINTED);
    }

    private Verdict result(Printed printed, String field, String text) {
        Optional<Marks.Found> mark = marks.read(text, false);
        if (mark.isPresent()
                && mark.get().status() != Completion.DONE
                && mark.get().start() == 0) {
            return verdict(
                    mark.get().status(),
                    field,
                    text,
                    mark.get().start(),
                    mark.get().end(),
                    "mark",
                    CLEAR);
        }
        List<Said> said = clauses.read(text);
        boolean condition = isConditional(printed.deadline());
        Optional<Verdict> verdict = weigh(said, field, text, condition);
        return verdict.orElseGet(
                () -> mark.map(found -> verdict(found.status(), field, text, found.start(), found.end(), "mark", CLEAR))
                        .orElseGet(() -> verdict(Completion.DONE, field, text, 0, text.length(), "told", TOLD)));
    }

    /** What the clauses together say: deeds outweigh the absence of findings, a pause outweighs deeds before it. */
    private static Optional<Verdict> weigh(List<Said> said, String field, String text, boolean condition) {
        Optional<Said> done = first(said, Saying.DONE).or(() -> first(said, Saying.PERFORMED));
        Optional<Said> not = first(said, Saying.NOT_DONE);
        Optional<Said> occasion = first(said, Saying.NO_OCCASION);
        Optional<Said> paused = first(said, Saying.PAUSED);
        Optional<Said> running = first(said, Saying.RUNNING);
        if (paused.isPresent()) {
            return Optional.of(verdict(
                    Completion.IN_PROGRESS, field, text, paused.get(), "paused", done.isPresent() ? MIXED : CLEAR));
        }
        if (not.isPresent() && done.isEmpty()) {
            return Optional.of(verdict(
                    condition ? Completion.NO_OCCASION : Completion.NOT_DONE,
                    field,
                    text,
                    not.get(),
                    "negated",
                    CLEAR));
        }
        if (not.isPresent()) {
            return Optional.of(verdict(Completion.PARTIAL, field, text, not.get(), "done and not", MIXED));
        }
        if (running.isPresent() && count(said, Saying.RUNNING) >= count(said, Saying.DONE) && !performed(said)) {
            return Optional.of(verdict(
                    Completion.IN_PROGRESS, field, text, running.get(), "running", done.isPresent() ? MIXED : CLEAR));
        }
        if (done.isPresent()) {
            return Optional.of(verdict(
                    Completion.DONE, field, text, done.get(), "told done", running.isPresent() ? MIXED : CLEAR));
        }
        return occasion.map(found -> verdict(Completion.NO_OCCASION, field, text, found, "no occasion", CLEAR));
    }

    private static boolean performed(List<Said> said) {
        return count(said, Saying.PERFORMED) > 0;
    }

    private static long count(List<Said> said, Saying saying) {
        return said.stream().filter(words -> words.saying() == saying).count();
    }

    private static Optional<Said> first(List<Said> said, Saying saying) {
        return said.stream().filter(words -> words.saying() == saying).findFirst();
    }

    private boolean isConditional(String deadline) {
        String lower = deadline.toLowerCase(Locale.ROOT);
        return conditional.stream().anyMatch(lower::contains);
    }

    private static Verdict verdict(
            Completion status, String field, String text, Said said, String rule, double confidence) {
        return verdict(status, field, text, said.start(), said.end(), rule, confidence);
    }

    private static Verdict verdict(
            Completion status, String field, String text, int start, int end, String rule, double confidence) {
        return new Verdict(
                status,
                new Evidence(
                        "status", field, start, end, text.substring(start, end), "completion: " + rule, confidence));
    }
}
