package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings above the row being read. A heading numbered in a style already open closes everything below that style
 * and takes its place; one in a new style goes below. Confined to one thread.
 */
final class Sections {

    /** "Розділ 1.", "Проблема 2:", "Strategic result 1.1." are each a level of their own. */
    private static final Pattern WORDED = Pattern.compile(
            "^((?:\\p{L}+\\s+){1,4})(?:№\\s*)?(?:\\d{1,2}(?:\\.\\d+)*(?:[.:)]|\\s|$)|[ivxіх]+(?:[.:)]|$))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ROMAN = Pattern.compile("^[ivxіх]+\\s*[.)]");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)]?\\s");

    private final List<Draft.SectionTitle> titles = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private Draft.@Nullable SectionTitle task;
    private boolean measuredSinceTitle = true;
    private boolean parent;

    void heading(String text) {
        task = null;
        parent = false;
        String style = style(text);
        int open = styles.lastIndexOf(style);
        if (open < 0 && style.equals("plain") && measuredSinceTitle) {
            open = styles.isEmpty() ? -1 : styles.size() - 1;
        }
        if (open >= 0) {
            titles.subList(open, titles.size()).clear();
            styles.subList(open, styles.size()).clear();
        }
        titles.add(new Draft.SectionTitle(text));
        styles.add(style);
        measuredSinceTitle = false;
    }

    /** A task in a column of its own, below all headings. */
    void task(String text) {
        task = new Draft.SectionTitle(text);
        measuredSinceTitle = false;
    }

    /** A measure whose parts follow as measures of their own. */
    void parent(String text) {
        task(text);
        parent = true;
    }

    void endParent() {
        if (parent) {
            task = null;
            parent = false;
        }
    }

    /** The last title goes on over a page. */
    void goesOn(String more) {
        if (task != null) {
            task.append(more);
        } else if (!titles.isEmpty()) {
            titles.getLast().append(more);
        }
    }

    boolean hasTask() {
        return task != null;
    }

    /** Whether a title stands directly above, with no measure between. */
    boolean fresh() {
        return !measuredSinceTitle;
    }

    List<Draft.SectionTitle> path() {
        measuredSinceTitle = true;
        List<Draft.SectionTitle> path = new ArrayList<>(titles);
        if (task != null) {
            path.add(task);
        }
        return path;
    }

    static String style(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        Matcher worded = WORDED.matcher(start);
        if (worded.find()) {
            return "worded " + worded.group(1).strip();
        }
        if (ROMAN.matcher(start).find()) {
            return "roman";
        }
        Matcher arabic = ARABIC.matcher(start);
        if (arabic.find()) {
            return "arabic" + arabic.group(1).chars().filter(c -> c == '.').count();
        }
        return "plain";
    }
}
