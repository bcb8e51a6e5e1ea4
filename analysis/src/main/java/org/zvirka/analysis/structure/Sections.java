package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private final List<Draft.SectionTitle> tasks = new ArrayList<>();
    private boolean measuredSinceTitle = true;
    private boolean parent;

    /** @param number printed in a cell of its own, empty where there is none; tells the level like one in the text */
    void heading(String number, String text) {
        tasks.clear();
        parent = false;
        String style = number.isEmpty() ? style(text) : style(number + ". " + text);
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

    /**
     * A task in a column of its own, below all headings.
     *
     * @param level 0 for the first such column; a new task closes those of deeper levels
     */
    void task(int level, String text) {
        int open = Math.min(level, tasks.size());
        tasks.subList(open, tasks.size()).clear();
        tasks.add(new Draft.SectionTitle(text));
        measuredSinceTitle = false;
    }

    /** A measure whose parts follow as measures of their own. */
    void parent(String text) {
        task(0, text);
        parent = true;
    }

    void endParent() {
        if (parent) {
            tasks.clear();
            parent = false;
        }
    }

    /** The last title goes on over a page. */
    void goesOn(String more) {
        if (!tasks.isEmpty()) {
            tasks.getLast().append(more);
        } else if (!titles.isEmpty()) {
            titles.getLast().append(more);
        }
    }

    boolean hasTask() {
        return !tasks.isEmpty();
    }

    /** The task of a level goes on over a page. */
    void taskGoesOn(int level, String more) {
        if (level < tasks.size()) {
            tasks.get(level).append(more);
        } else {
            goesOn(more);
        }
    }

    /** Whether a title stands directly above, with no measure between. */
    boolean fresh() {
        return !measuredSinceTitle;
    }

    List<Draft.SectionTitle> path() {
        measuredSinceTitle = true;
        List<Draft.SectionTitle> path = new ArrayList<>(titles);
        path.addAll(tasks);
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
