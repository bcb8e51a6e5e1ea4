package org.zvirka.app.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zvirka.index.Highlight;

/** A text cut into stretches that matched and stretches that did not. */
public final class Snippet {

    /** Characters kept before the first match, so that its words are seen in their sentence. */
    private static final int LEAD = 80;

    private Snippet() {}

    /** A stretch of text. */
    public record Segment(String text, boolean marked) {}

    /** The whole text. Highlights that do not lie in it are passed over. */
    public static List<Segment> whole(String text, List<Highlight> highlights) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Highlight each : sorted(highlights)) {
            int start = Math.max(at, each.start());
            int end = Math.min(text.length(), each.end());
            if (start < end) {
                add(segments, text.substring(at, start), false);
                add(segments, text.substring(start, end), true);
                at = end;
            }
        }
        add(segments, text.substring(at), false);
        return segments;
    }

    /** At most about {@code length} characters around the first match, cut at words. */
    public static List<Segment> around(String text, List<Highlight> highlights, int length) {
        if (text.length() <= length) {
            return whole(text, highlights);
        }
        int first = sorted(highlights).stream()
                .mapToInt(Highlight::start)
                .filter(start -> start < text.length())
                .findFirst()
                .orElse(0);
        int from = first <= LEAD ? 0 : wordStart(text, first - LEAD);
        int to = from + length >= text.length() ? text.length() : wordEnd(text, from + length);
        List<Highlight> inside = highlights.stream()
                .filter(each -> each.start() >= from && each.end() <= to)
                .map(each -> new Highlight(each.field(), each.start() - from, each.end() - from))
                .toList();
        List<Segment> segments = new ArrayList<>();
        add(segments, from > 0 ? "… " : "", false);
        segments.addAll(whole(text.substring(from, to), inside));
        add(segments, to < text.length() ? " …" : "", false);
        return segments;
    }

    private static List<Highlight> sorted(List<Highlight> highlights) {
        return highlights.stream()
                .sorted(Comparator.comparingInt(Highlight::start))
                .toList();
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space - at > LEAD ? at : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return at - space > LEAD ? at : space;
    }
}
