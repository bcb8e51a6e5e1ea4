package org.zvirka.app.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.words.Words;

/** Bars as SVG inside tables: the words and numbers stand beside them, so that colour is never needed to read them. */
final class Charts {

    private static final int WIDTH = 260;
    private static final int HEIGHT = 12;
    private static final int THINNEST = 2;
    /** The application's own colours of status, chosen to be told apart without seeing red and green. */
    private static final Map<Completion, String> COLOURS = Map.of(
            Completion.DONE, "#0f6b6b",
            Completion.PARTIAL, "#c98a1b",
            Completion.IN_PROGRESS, "#3b6fb6",
            Completion.NOT_DONE, "#9a3b26",
            Completion.NO_OCCASION, "#8a8a8a",
            Completion.NOT_REPORTED, "#c9c9c4",
            Completion.PLANNED, "#e3ded2");

    private static final String PLAIN = "#44576b";

    private final Xhtml page;
    private final Words words;

    Charts(Xhtml page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** A row per status that occurs: name, bar, number. */
    void statuses(Tally tally) throws IOException {
        long most = tally.statuses().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        page.raw("<table class=\"chart\">\n");
        for (Completion status : Completion.values()) {
            if (tally.count(status) > 0) {
                bar(words.name("status", status), tally.count(status), most, colour(status));
            }
        }
        page.raw("</table>\n");
    }

    void timeliness(Tally tally) throws IOException {
        long most = tally.timeliness().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        page.raw("<table class=\"chart\">\n");
        for (Timeliness value : Timeliness.values()) {
            if (tally.count(value) > 0) {
                bar(words.name("timeliness", value), tally.count(value), most, PLAIN);
            }
        }
        page.raw("</table>\n");
    }

    void bar(String name, long count, long most, String colour) throws IOException {
        page.raw("<tr>").element("th", "", name).raw("<td>");
        double width = Math.max(THINNEST, (double) WIDTH * count / Math.max(1, most));
        svg(WIDTH, rectangle(0, width, colour));
        page.raw("</td>").element("td", "number", words.number(count)).raw("</tr>\n");
    }

    /** One bar in parts, a part per status, as long as the group's share of the largest group. */
    void parts(Tally tally, long most, int whole) throws IOException {
        StringBuilder parts = new StringBuilder();
        double x = 0;
        for (Completion status : Completion.values()) {
            double width = (double) whole * tally.count(status) / Math.max(1, most);
            if (width > 0) {
                parts.append(rectangle(x, width, colour(status)));
                x += width;
            }
        }
        svg(whole, parts.toString());
    }

    /** What the colours of {@link #parts} mean. */
    void legend(Tally tally) throws IOException {
        page.raw("<table class=\"legend\"><tr>");
        for (Completion status : Completion.values()) {
            if (tally.count(status) > 0) {
                page.raw("<td>");
                svg(HEIGHT, rectangle(0, HEIGHT, colour(status)));
                page.raw("</td>").element("td", "", words.name("status", status));
            }
        }
        page.raw("</tr></table>\n");
    }

    static String colour(Completion status) {
        return COLOURS.getOrDefault(status, PLAIN);
    }

    private void svg(int width, String inside) throws IOException {
        page.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" width=\"" + width + "\" height=\""
                + HEIGHT + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\">" + inside + "</svg>");
    }

    private static String rectangle(double x, double width, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#777\" stroke-width=\"0.4\"/>",
                x,
                width,
                HEIGHT,
                colour);
    }
}
