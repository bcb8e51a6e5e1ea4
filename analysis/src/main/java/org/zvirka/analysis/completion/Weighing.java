package org.zvirka.analysis.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zvirka.analysis.completion.ClauseReader.Said;
import org.zvirka.analysis.completion.ClauseReader.Saying;
import org.zvirka.analysis.completion.CompletionReader.Verdict;
import org.zvirka.analysis.plan.Completion;

/**
 * What the clauses of a result say together. What was promised decides between them: of two deeds the one that the
 * measure names counts, and what was not found, not met or not needed beside it is a remark.
 *
 * @param condition whether the deadline waits for an occasion
 * @param recurring whether the deadline comes again and again
 * @param once whether the deadline is a date or a period and does not come again
 * @param exclusive whether the measure promises to act in one way only
 * @param promised verbs and nouns of the measure
 */
record Weighing(
        String field,
        String text,
        boolean condition,
        boolean recurring,
        boolean once,
        boolean exclusive,
        Set<String> promised) {

    /** Letters two verbs of one stem share: провести, проводити; забезпечити, забезпечувати. */
    private static final int STEM = 4;

    /** What of these is denied tells of no failed deed, whatever was promised. */
    private static final Set<String> FINDING = Set.of(
            "виявити", "виявляти", "виявитися", "зафіксувати", "надходити", "надійти", "траплятися", "трапитися");

    /** To find nothing one has to have looked. */
    private static final Set<String> FOUND = Set.of("виявити", "виявляти", "встановити", "зафіксувати");

    private static final Set<String> PROCESS = Set.of(
            "проводитися",
            "проводити",
            "вестися",
            "вести",
            "здійснюватися",
            "здійснювати",
            "виконуватися",
            "реалізовуватися",
            "тестуватися");

    /** Empty where no clause tells anything. */
    Optional<Verdict> verdict(List<Said> read) {
        List<Said> said = read.stream().map(this::byPromise).toList();
        Optional<Said> done = first(said, Saying.DONE).or(() -> first(said, Saying.PERFORMED));
        Optional<Said> not = first(said, Saying.NOT_DONE);
        double mixed = done.isPresent() ? CompletionReader.MIXED : CompletionReader.CLEAR;
        return settled()
                .or(() -> partly(done, not))
                .or(() -> first(said, Saying.PAUSED)
                        .flatMap(paused -> of(Completion.IN_PROGRESS, paused, "paused", mixed)))
                .or(() -> not.flatMap(failed -> of(said, done, failed, first(said, Saying.NO_OCCASION))))
                .or(() -> goingOn(said).flatMap(running -> of(Completion.IN_PROGRESS, running, "running", mixed)))
                .or(() -> awaiting(said, done))
                .or(() -> onTrial(done))
                .or(() -> underWay(said))
                .or(() -> notCalledFor(said))
                .or(() -> done(said))
                .or(() -> first(said, Saying.NO_OCCASION).flatMap(this::withoutOccasion));
    }

    /** Words that settle it, whatever else is told. */
    private Optional<Verdict> settled() {
        return Shares.first(Phrases.DROPPED.matcher(text))
                .map(words -> told(Completion.NOT_DONE, words, "dropped"))
                .or(() -> Shares.first(Phrases.SOME_NOT.matcher(text))
                        .map(words -> told(Completion.PARTIAL, words, "some did not")));
    }

    /** What runs on trial has begun. */
    private Optional<Verdict> onTrial(Optional<Said> done) {
        boolean promisedTrial = promised.stream().anyMatch(word -> word.startsWith("тест") || word.startsWith("пілот"));
        return done.isEmpty() || promisedTrial
                ? Optional.empty()
                : Shares.first(Phrases.TRIAL.matcher(text))
                        .map(words -> told(Completion.IN_PROGRESS, words, "on trial"));
    }

    /** Work that goes on behind a date, and no more: not a state that was reached. */
    private Optional<Verdict> underWay(List<Said> said) {
        boolean only = said.stream()
                .allMatch(one -> one.saying() == Saying.PERFORMED
                        && one.lemmas().stream().anyMatch(PROCESS::contains));
        boolean reached = Phrases.ALWAYS.matcher(text).find()
                || Phrases.SINCE.matcher(text).find();
        return once && only && !said.isEmpty() && !reached
                ? of(Completion.IN_PROGRESS, said.getFirst(), "running", CompletionReader.MIXED)
                : Optional.empty();
    }

    /** A deed; also what goes on all the time. */
    private Optional<Verdict> done(List<Said> said) {
        Optional<Said> running = first(said, Saying.RUNNING);
        Optional<Said> deed = first(said, Saying.DONE);
        Optional<Said> done = deed.or(() -> first(said, Saying.PERFORMED)).or(() -> running);
        double confidence = running.isEmpty() ? CompletionReader.CLEAR : CompletionReader.MIXED;
        return done.flatMap(words ->
                of(Completion.DONE, words, deed.isPresent() ? "told done" : CompletionReader.PERFORMED, confidence));
    }

    /** The occasion that the deadline waits for did not come, and what was done is something else. */
    private Optional<Verdict> notCalledFor(List<Said> said) {
        if (!condition || said.stream().anyMatch(this::isPromisedDeed)) {
            return Optional.empty();
        }
        return said.stream()
                .filter(one -> one.saying() == Saying.NO_OCCASION && alike(one.about(), promised))
                .findFirst()
                .flatMap(occasion -> of(Completion.NO_OCCASION, occasion, "no occasion", CompletionReader.MIXED));
    }

    /** Sent on to be approved, where the sending was not what was promised. */
    private Optional<Verdict> awaiting(List<Said> said, Optional<Said> done) {
        Matcher words = Phrases.AWAITING.matcher(text);
        return done.isPresent() && words.find() && isOnlyDraft(said)
                ? Optional.of(told(Completion.IN_PROGRESS, new Shares.Span(words.start(), words.end()), "awaiting"))
                : Optional.empty();
    }

    /** What was done is not what was promised, or only its draft. */
    private boolean isOnlyDraft(List<Said> said) {
        boolean kept = said.stream().anyMatch(this::isPromisedDeed);
        boolean draft = Phrases.DRAFT.matcher(text).find()
                && promised.stream()
                        .noneMatch(word -> Phrases.DRAFT.matcher(word).find());
        return !kept || draft;
    }

    /** A verb of stopping or of an event is the deed itself where the measure promises just that. */
    private Said byPromise(Said said) {
        if (said.saying() == Saying.NO_OCCASION && !condition && isNegated(said)) {
            boolean found = said.lemmas().stream().anyMatch(FINDING::contains);
            boolean promise = said.about().isEmpty() || !said.event() && alike(said.about(), promised);
            return !found && promise && isPromised(said) ? said.as(Saying.NOT_DONE) : said;
        }
        boolean cancelling = said.saying() == Saying.NOT_DONE || said.saying() == Saying.PAUSED;
        if (!cancelling) {
            return said;
        }
        boolean kept = isNegated(said) ? isOutside(said) : isPromised(said) || isTakenAway(said);
        return kept ? said.as(Saying.DONE) : said;
    }

    /** "Nothing was sold outside auctions" keeps "sell at auctions only". */
    private boolean isOutside(Said said) {
        int from = Math.max(text.lastIndexOf('.', said.start()), text.lastIndexOf(',', said.start())) + 1;
        return exclusive
                && isPromised(said)
                && Phrases.OUTSIDE.matcher(text.substring(from, said.start())).find();
    }

    /** "Access cancelled" where access was to be limited. */
    private boolean isTakenAway(Said said) {
        return alike(said.about(), promised)
                && promised.stream()
                        .anyMatch(verb -> Phrases.TAKEN_AWAY.matcher(verb).lookingAt());
    }

    private boolean isNegated(Said said) {
        return text.substring(Math.max(0, said.start() - 4), said.start())
                        .strip()
                        .equalsIgnoreCase("не")
                || text.substring(said.start(), said.end()).matches("(?iu)нема.*|відсутн.*");
    }

    private Optional<Verdict> partly(Optional<Said> done, Optional<Said> not) {
        if (done.isEmpty() && not.isEmpty()) {
            return Optional.empty();
        }
        Completion ofAll = Phrases.BEGUN.matcher(text).find() ? Completion.IN_PROGRESS : Completion.PARTIAL;
        return Shares.partly(text)
                .map(words -> told(Completion.PARTIAL, words, "partly"))
                .or(() -> done.flatMap(deed -> Shares.ofAll(text, deed.lemmas()))
                        .map(words -> told(ofAll, words, "a part of all")));
    }

    private Verdict told(Completion status, Shares.Span words, String rule) {
        return CompletionReader.verdict(status, field, text, words.start(), words.end(), rule, CompletionReader.MIXED);
    }

    /** "Not watched, for lack of purchases": what the measure deals with was not there. */
    private boolean lacksObject() {
        Matcher lack = Phrases.LACK.matcher(text);
        while (lack.find()) {
            String object = lack.group("object").toLowerCase(Locale.ROOT);
            if (promised.stream()
                    .anyMatch(word -> word.length() > STEM && object.startsWith(word.substring(0, STEM + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Something was not done; what else was said tells whether that is all there is. */
    private Optional<Verdict> of(List<Said> said, Optional<Said> done, Said not, Optional<Said> occasion) {
        Optional<Said> running = first(said, Saying.RUNNING);
        if (done.isPresent() && !(condition && isPromised(not) && said.stream().noneMatch(this::isPromisedDeed))) {
            return of(mixed(said, not, running), not, "done and not", CompletionReader.MIXED);
        }
        boolean none = occasion.isPresent()
                && (condition || sameSentence(occasion.get(), not) || sameSentence(not, occasion.get()));
        if (none) {
            return of(Completion.NO_OCCASION, occasion.get(), "no occasion", CompletionReader.MIXED);
        }
        boolean unfinished =
                not.lemmas().stream().anyMatch(verb -> verb.startsWith("заверш") || verb.startsWith("закінч"));
        if (unfinished && (not.yet() || !isPromised(not)) || running.isPresent() && not.yet()) {
            return of(Completion.IN_PROGRESS, not, "not yet", CompletionReader.CLEAR);
        }
        boolean called = !condition && !lacksObject();
        return of(called ? Completion.NOT_DONE : Completion.NO_OCCASION, not, "negated", CompletionReader.CLEAR);
    }

    private Completion mixed(List<Said> said, Said not, Optional<Said> running) {
        boolean both = said.stream()
                .anyMatch(
                        one -> isDeed(one) && (alike(one.lemmas(), not.lemmas()) || alike(one.about(), not.lemmas())));
        if (both) {
            return Completion.PARTIAL;
        }
        if (running.isPresent() || not.yet()) {
            return Completion.IN_PROGRESS;
        }
        boolean firstNot = said.stream().noneMatch(one -> isDeed(one) && one.start() < not.start());
        boolean laterDeed = said.stream().anyMatch(one -> isDeed(one) && behindStop(not, one));
        if (firstNot && !laterDeed) {
            return Completion.NOT_DONE;
        }
        boolean deedDone = said.stream().anyMatch(this::isPromisedDeed);
        if (isPromised(not)) {
            boolean other =
                    said.stream().anyMatch(one -> isDeed(one) && behindStop(one, not) && alike(one.about(), promised));
            return deedDone || laterDeed || other ? Completion.PARTIAL : Completion.NOT_DONE;
        }
        boolean aside = !alike(not.about(), promised) && behindStopOfAny(said, not);
        return deedDone && aside ? Completion.DONE : Completion.PARTIAL;
    }

    private static boolean isDeed(Said said) {
        return said.saying() == Saying.DONE || said.saying() == Saying.PERFORMED;
    }

    private boolean behindStopOfAny(List<Said> said, Said not) {
        return said.stream().anyMatch(one -> isDeed(one) && isPromised(one) && behindStop(one, not));
    }

    private boolean behindStop(Said first, Said second) {
        return first.start() < second.start()
                && text.substring(first.end(), second.start()).matches("(?s).*[.;].*");
    }

    private Optional<Verdict> withoutOccasion(Said occasion) {
        Matcher checked = Phrases.CHECKED.matcher(text);
        if (checked.find() && !condition) {
            return Optional.of(told(Completion.DONE, new Shares.Span(checked.start(), checked.end()), "checked"));
        }
        boolean found = occasion.lemmas().stream().anyMatch(FOUND::contains);
        return found
                        && !condition
                        && promised.stream()
                                .anyMatch(word -> Phrases.CHECK.matcher(word).lookingAt())
                ? of(Completion.DONE, occasion, "checked", CompletionReader.MIXED)
                : of(Completion.NO_OCCASION, occasion, "no occasion", CompletionReader.CLEAR);
    }

    /** What goes on, where more goes on than was done or the last words tell so. */
    private Optional<Said> goingOn(List<Said> said) {
        Optional<Said> running = first(said, Saying.RUNNING);
        if (running.isEmpty() || Phrases.ALWAYS.matcher(text).find()) {
            return Optional.empty();
        }
        Said last = said.getLast();
        boolean more = count(said, Saying.RUNNING) >= count(said, Saying.DONE) && count(said, Saying.PERFORMED) == 0;
        boolean lastWord = last.saying() == Saying.RUNNING && !recurring;
        return more || lastWord ? running : Optional.empty();
    }

    private boolean isPromisedDeed(Said said) {
        return isDeed(said) && isPromised(said);
    }

    private boolean isPromised(Said said) {
        return alike(said.lemmas(), promised);
    }

    private static boolean alike(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> one.length() >= STEM).anyMatch(one -> others.stream()
                .anyMatch(other -> other.regionMatches(0, one, 0, stem(one))));
    }

    /** Letters of the word that its relatives share; a prefix alone makes no relatives. */
    private static int stem(String word) {
        return word.startsWith("пере") || word.startsWith("попе") ? Math.min(word.length(), STEM + 2) : STEM;
    }

    private boolean sameSentence(Said first, Said second) {
        return first.start() < second.start()
                && !text.substring(first.end(), second.start()).contains(".");
    }

    private static long count(List<Said> said, Saying saying) {
        return said.stream().filter(words -> words.saying() == saying).count();
    }

    private static Optional<Said> first(List<Said> said, Saying saying) {
        return said.stream().filter(words -> words.saying() == saying).findFirst();
    }

    private Optional<Verdict> of(Completion status, Said said, String rule, double confidence) {
        return Optional.of(CompletionReader.verdict(status, field, text, said.start(), said.end(), rule, confidence));
    }
}
