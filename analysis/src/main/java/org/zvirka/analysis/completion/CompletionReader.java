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

    private static final String PERFORMED = "performed";

    private final Marks marks;
    private final ClauseReader clauses;
    private final Set<String> conditional;
    private final Set<String> eventual;
    private final Set<String> recurring;

    private CompletionReader(Marks marks, ClauseReader clauses, Map<String, Set<String>> words) {
        this.marks = marks;
        this.clauses = clauses;
        this.conditional = words.getOrDefault("conditional", Set.of());
        this.eventual = words.getOrDefault("eventual", Set.of());
        this.recurring = words.getOrDefault("recurring", Set.of());
    }

    /** @param evidence the words it rests on; for an empty cell an empty quote */
    public record Verdict(Completion status, Evidence evidence) {}

    public static CompletionReader bundled(Lemmas lemmas) {
        Map<String, Set<String>> words = new HashMap<>();
        DataLines.bundled("verbs.txt").forEach(line -> words.computeIfAbsent(line.key(), ignored -> new HashSet<>())
                .addAll(line.values()));
        return new CompletionReader(Marks.of(DataLines.bundled("marks.txt")), new ClauseReader(lemmas, words), words);
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
        if (mark.isPresent() && settles(mark.get(), text)) {
            return verdict(mark.get(), field, text);
        }
        return weigh(clauses.read(text), field, text, isConditional(printed.deadline(), text))
                .map(verdict -> begun(verdict, printed))
                .orElseGet(() -> told(field, text));
    }

    /** Whether the first words of a result settle it: "done" may be followed by what was not, "not done:" by why. */
    private static boolean settles(Marks.Found mark, String text) {
        return switch (mark.status()) {
            case PARTIAL, NO_OCCASION -> true;
            case NOT_DONE -> text.startsWith(":", mark.end());
            case PLANNED, DONE, IN_PROGRESS, NOT_REPORTED -> false;
        };
    }

    /** "Is being carried out" and no more: done where the deadline is "always", else under way. */
    private Verdict begun(Verdict verdict, Printed printed) {
        Evidence evidence = verdict.evidence();
        boolean bare =
                evidence.rule().endsWith(PERFORMED) && !printed.result().strip().contains(" ");
        return bare && !isIn(recurring, printed.deadline())
                ? verdict(
                        Completion.IN_PROGRESS,
                        "result",
                        printed.result(),
                        evidence.start(),
                        evidence.end(),
                        "running",
                        MIXED)
                : verdict;
    }

    /** No verb was understood: a known phrase anywhere, else words of lack, else something was told to be there. */
    private Verdict told(String field, String text) {
        Optional<Marks.Found> mark = marks.read(text, true);
        if (mark.isPresent()) {
            return verdict(mark.get(), field, text);
        }
        Completion status = clauses.tellsOfLack(text) ? Completion.NOT_DONE : Completion.DONE;
        return verdict(status, field, text, 0, text.length(), "told", TOLD);
    }

    /** What the clauses together say: deeds outweigh the absence of findings, a pause outweighs deeds before it. */
    private static Optional<Verdict> weigh(List<Said> said, String field, String text, boolean condition) {
        Optional<Said> deed = first(said, Saying.DONE);
        Optional<Said> done = deed.or(() -> first(said, Saying.PERFORMED));
        Optional<Said> not = first(said, Saying.NOT_DONE);
        Optional<Said> occasion = first(said, Saying.NO_OCCASION);
        Optional<Said> paused = first(said, Saying.PAUSED);
        Optional<Said> running = first(said, Saying.RUNNING);
        double mixed = done.isPresent() ? MIXED : CLEAR;
        if (paused.isPresent()) {
            return Optional.of(verdict(Completion.IN_PROGRESS, field, text, paused.get(), "paused", mixed));
        }
        if (not.isPresent() && done.isPresent()) {
            return Optional.of(verdict(Completion.PARTIAL, field, text, not.get(), "done and not", MIXED));
        }
        if (not.isPresent() && occasion.isPresent() && sameSentence(text, occasion.get(), not.get())) {
            return Optional.of(verdict(Completion.NO_OCCASION, field, text, occasion.get(), "no occasion", MIXED));
        }
        if (not.isPresent()) {
            Completion status = condition ? Completion.NO_OCCASION : Completion.NOT_DONE;
            return Optional.of(verdict(status, field, text, not.get(), "negated", CLEAR));
        }
        if (running.isPresent() && count(said, Saying.RUNNING) >= count(said, Saying.DONE) && !performed(said)) {
            return Optional.of(verdict(Completion.IN_PROGRESS, field, text, running.get(), "running", mixed));
        }
        if (done.isPresent()) {
            double confidence = running.isPresent() ? MIXED : CLEAR;
            String rule = deed.isPresent() ? "told done" : PERFORMED;
            return Optional.of(verdict(Completion.DONE, field, text, done.get(), rule, confidence));
        }
        return occasion.map(found -> verdict(Completion.NO_OCCASION, field, text, found, "no occasion", CLEAR));
    }

    private static boolean sameSentence(String text, Said first, Said second) {
        return first.start() < second.start()
                && !text.substring(first.end(), second.start()).contains(".");
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

    /** "If need be"; also "before a tender is called" where the result tells of tenders. */
    private boolean isConditional(String deadline, String result) {
        return isIn(conditional, deadline) || isIn(eventual, deadline) && clauses.shareNouns(deadline, result);
    }

    private static boolean isIn(Set<String> phrases, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }

    private static Verdict verdict(Marks.Found mark, String field, String text) {
        return verdict(mark.status(), field, text, mark.start(), mark.end(), "mark", CLEAR);
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
