package org.zvirka.analysis.completion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;

/** Tells whether a measure was carried out. Immutable; safe for use by several threads. */
public final class CompletionReader {

    private static final double PRINTED = 1;
    static final double CLEAR = 0.9;
    static final double MIXED = 0.6;

    /** Something is told, but in no verb that could be read. */
    private static final double TOLD = 0.4;

    static final String PERFORMED = "performed";

    /** A dash or two in place of a report. */
    private static final Pattern NOTHING = Pattern.compile("[-–—−_./\\s]{1,5}");

    /** The report says that it says nothing. */
    private static final Pattern UNTOLD = Pattern.compile(
            "(?iuU)(?:н/?д|n/?a|б/і|(?:інформаці[яюї]|дані|даних|відомост[іе]й?)\\s+(?:про\\s+виконання\\s+)?(?:відсутн[яі]|нема(?:є)?|не\\s+(?:над|под)\\p{L}+)"
                    + "|(?:немає|відсутня|відсутні|не\\s+надано|не\\s+подано)\\s+(?:інформаці[яюї]|дані|даних|відомост[іе]й?))[.]?");

    private static final Pattern INFORMING = Pattern.compile("(?iuU)інформаці|інформув|\\bдан(?:і|их)\\b|відомост");

    private static final Pattern EXCLUSIVE = Pattern.compile("(?iuU)\\b(?:виключно|винятково|тільки|лише)\\b");

    private static final Pattern DATED = Pattern.compile(
            "(?iuU)\\d|квартал|півріч|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|рок[уи]|щоро|щокв|щомі|щоти|щоден|постійн");

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
            Optional<Marks.Found> mark = marks.read(printed.statusMark(), true)
                    .filter(found -> marks.isMark(printed.statusMark(), found))
                    .filter(found -> !goesOnAlways(found, printed));
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

    /** "Is being carried out", and no more, of what is due at all times: as good as done. */
    private boolean goesOnAlways(Marks.Found mark, Printed printed) {
        return mark.status() == Completion.IN_PROGRESS
                && printed.result().isBlank()
                && !printed.statusMark().strip().contains(" ")
                && isIn(recurring, printed.deadline());
    }

    private Verdict result(Printed printed, String field, String text) {
        Optional<Marks.Found> mark = marks.read(text, false);
        if (mark.isPresent() && settles(mark.get(), text)) {
            return verdict(mark.get(), field, text);
        }
        if (NOTHING.matcher(text.strip()).matches()
                || UNTOLD.matcher(text.strip()).matches()
                        && !INFORMING.matcher(printed.text()).find()) {
            return verdict(Completion.NOT_REPORTED, field, text, 0, text.length(), "dash", CLEAR);
        }
        return weigher(printed, field, text)
                .verdict(clauses.read(text))
                .map(verdict -> begun(verdict, printed.deadline(), field, text))
                .orElseGet(() -> told(field, text));
    }

    private Weighing weigher(Printed printed, String field, String text) {
        return new Weighing(
                field,
                text,
                isConditional(printed.deadline(), text),
                isIn(recurring, printed.deadline()),
                DATED.matcher(printed.deadline()).find() && !isIn(recurring, printed.deadline()),
                EXCLUSIVE.matcher(printed.text()).find(),
                clauses.deeds(printed.text()));
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
    private Verdict begun(Verdict verdict, String deadline, String field, String text) {
        Evidence evidence = verdict.evidence();
        boolean bare = evidence.rule().endsWith(PERFORMED) && !text.strip().contains(" ");
        return bare && !isIn(recurring, deadline)
                ? verdict(Completion.IN_PROGRESS, field, text, evidence.start(), evidence.end(), "running", MIXED)
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

    /** "If need be"; also "before a tender is called" where the result tells of tenders. */
    private boolean isConditional(String deadline, String result) {
        boolean event = isIn(eventual, deadline) || !DATED.matcher(deadline).find();
        return isIn(conditional, deadline) || event && clauses.shareNouns(deadline, result);
    }

    private static boolean isIn(Set<String> phrases, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }

    private static Verdict verdict(Marks.Found mark, String field, String text) {
        return verdict(mark.status(), field, text, mark.start(), mark.end(), "mark", CLEAR);
    }

    static Verdict verdict(
            Completion status, String field, String text, int start, int end, String rule, double confidence) {
        return new Verdict(
                status,
                new Evidence(
                        "status", field, start, end, text.substring(start, end), "completion: " + rule, confidence));
    }
}
