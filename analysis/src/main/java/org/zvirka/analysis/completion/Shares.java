package org.zvirka.analysis.completion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and numbers by which a result says that a part of what was promised was done. */
final class Shares {

    private static final Pattern PARTLY = Pattern.compile(
            "(?iuU)\\bне\\s+(?:повністю|в\\s+повному|у\\s+повному|в\\s+повній|у\\s+повній|всі|усі|всіма|усіма|всіх|усіх|кожн\\p{L}+)\\b"
                    + "|\\bчастково\\s+(?:викон|провед|здійсн|реаліз|оновл|забезпеч|розміщ|опубл)|\\b(?:викон|провед|здійсн|реаліз|оновл|забезпеч)\\p{L}+\\s+(?:лише\\s+)?частково\\b"
                    + "|\\bне\\s+\\p{L}+\\s+[ув]\\s+повн(?:ому|ій)\\s+(?:обсязі|мірі)\\b|\\b(?:лише|тільки)\\s+(?:половин|частин|третин|чверт|мала\\s+частин)"
                    + "|\\bрешт[аиу]\\b|\\bзалиш\\p{L}+\\s+(?:не|без)");

    private static final Pattern SMALL =
            Pattern.compile("(?:двох|трьох|чотирьох|п['’ʼ]яти|шести|семи|восьми|дев['’ʼ]яти|десяти)");

    /** "40 of the 64", "40 files of the 64", "of 97 requests 95", "6 were planned, 4 held": the part and the whole. */
    private static final List<Pattern> OF_ALL = List.of(
            Pattern.compile(
                    "(?iuU)(?<![№.,/\\d])(?<!№\\s)\\b(?<some>\\d{1,6})\\s+(?:із|зі|з)\\s+(?<all>\\d{1,6})\\b(?!\\.\\d)"),
            Pattern.compile("(?iuU)\\b(?<some>\\d{1,6})\\s+(?:[\\p{L}’'-]+\\s+){1,3}(?:із|зі|з)\\s+(?<all>\\d{1,6})"
                    + "(?=\\s*[.,;)]?$|\\s*[,;)]|\\.\\s|\\s+(?:запланован|передбачен|необхідн|потрібн))"),
            Pattern.compile(
                    "(?iuU)(?:^|[.;]\\s)(?:із|зі|з)\\s+(?<all>\\d{1,6})\\s+(?!січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд|рок)"
                            + "(?:[\\p{L}’'-]+\\s+){1,4}(?<some>\\d{1,6})(?=\\s*[.,;)]?$|[,;)]|\\.\\s)"),
            Pattern.compile(
                    "(?iuU)\\b(?:передбач|заплан|планув)\\p{L}*\\s+(?:[\\p{L}’'-]+\\s+)?(?<all>\\d{1,6})\\b[^.;]{0,120}[.,;]\\s*(?:фактично\\s+)?"
                            + "(?:здійсн|провед|відбул|викон|проведен)\\p{L}*\\s+(?<some>\\d{1,6})\\b"));

    /** "Of two meetings planned, one": in words and only where a plan is spoken of. */
    private static final Pattern OF_PLANNED = Pattern.compile(
            "(?iuU)\\b(?:із|зі|з)\\s+(?:\\d+|" + SMALL + ")\\s+(?:запланован|передбачен|необхідн|потрібн)");

    /** Verbs of finding and of taking part: a part of a whole is what they are about. */
    private static final Set<String> FOUND = Set.of(
            "виявити",
            "встановити",
            "зафіксувати",
            "підтвердити",
            "підтвердитися",
            "узяти",
            "взяти",
            "пройти",
            "скласти",
            "отримати",
            "надійти",
            "усунути",
            "визнати",
            "задовольнити",
            "скасувати",
            "відхилити");

    private Shares() {}

    /** Offsets of the words that say so. */
    record Span(int start, int end) {}

    /** "Not fully", "the rest". */
    static Optional<Span> partly(String text) {
        return first(PARTLY.matcher(text));
    }

    /**
     * A number out of a larger one, or out of what was planned.
     *
     * @param deed dictionary forms of the verb that says what was done
     */
    static Optional<Span> ofAll(String text, Set<String> deed) {
        if (deed.stream().anyMatch(FOUND::contains)) {
            return Optional.empty();
        }
        for (Pattern pattern : OF_ALL) {
            Matcher share = pattern.matcher(text);
            while (share.find()) {
                if (Integer.parseInt(share.group("some")) < Integer.parseInt(share.group("all"))) {
                    return Optional.of(new Span(share.start(), share.end()));
                }
            }
        }
        return first(OF_PLANNED.matcher(text));
    }

    static Optional<Span> first(Matcher words) {
        return words.find() ? Optional.of(new Span(words.start(), words.end())) : Optional.empty();
    }
}
