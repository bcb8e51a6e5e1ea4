package org.zvirka.analysis.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Reference;

/** Codes and the constitution, which are cited by name alone: "Бюджетного кодексу України". */
final class Codes {

    private static final Pattern ADJECTIVES = Pattern.compile("((?:\\p{L}+(?:-\\p{L}+)?\\s+){1,2})$");
    private static final Pattern BEHIND = Pattern.compile(
            "((?:\\s+законів\\s+про\\s+працю)?\\s+України(?:\\s+про\\s+адміністративні\\s+правопорушення)?)",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** Two adjectives are not longer. */
    private static final int REACH = 80;

    private Codes() {}

    static Optional<ReferenceReader.Cited> at(String text, String type, int start, int end, Lemmas lemmas) {
        if (!type.equals("кодекс") && !type.equals("конституція")) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        String tail = behind.lookingAt() ? behind.group(1).replaceAll("\\s+", " ") : "";
        int last = behind.lookingAt() ? behind.end() : end;
        if (type.equals("конституція")) {
            return Optional.of(cited("конституція", "Конституція" + tail, start, last));
        }
        int reach = Math.max(0, start - REACH);
        Matcher before = ADJECTIVES.matcher(text.substring(reach, start));
        String adjectives = before.find() ? nominative(before.group(1), lemmas) : "";
        if (adjectives.isEmpty() && tail.isEmpty()) {
            return Optional.empty();
        }
        String title = adjectives.isEmpty() ? "Кодекс" + tail : upperFirst(adjectives) + " кодекс" + tail;
        int first = adjectives.isEmpty() ? start : reach + before.start(1) + skipped(before.group(1), adjectives);
        return Optional.of(cited("кодекс", title, first, last));
    }

    private static ReferenceReader.Cited cited(String type, String title, int start, int end) {
        return new ReferenceReader.Cited(new Reference(type, title, "", "", ""), start, end);
    }

    /** The adjectives at the end, in the nominative: "Кримінального процесуального" -> "кримінальний процесуальний". */
    private static String nominative(String words, Lemmas lemmas) {
        List<Word> read = lemmas.of(words);
        StringBuilder names = new StringBuilder();
        for (Word word : read.reversed()) {
            if (!word.is("adj") || word.lemmas().size() != 1) {
                break;
            }
            names.insert(0, word.lemmas().iterator().next() + (names.isEmpty() ? "" : " "));
        }
        return names.toString();
    }

    /** Letters in front of the adjectives that count. */
    private static int skipped(String words, String adjectives) {
        boolean one = !adjectives.contains(" ");
        int space = words.strip().indexOf(' ');
        return one && space >= 0 ? words.indexOf(words.strip()) + space + 1 : 0;
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
