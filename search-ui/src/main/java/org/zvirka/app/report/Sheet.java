package org.zvirka.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.app.words.Words;

/** What all reports have in common: head, style, meaning of the rates, and what they rest on. */
final class Sheet {

    private static final String STYLE = resource("/report/report.css");

    final Xhtml page;
    final Charts charts;
    final Words words;

    Sheet(OutputStream out, Words words) {
        this.page = new Xhtml(out);
        this.charts = new Charts(page, words);
        this.words = words;
    }

    void begin(String title, Footing footing) throws IOException {
        page.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .raw(words.locale().getLanguage())
                .raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"author\" content=\"Zvirka ")
                .text(footing.version())
                .raw("\"/>\n<title>")
                .text(title)
                .raw("</title>\n<style>\n")
                .raw(STYLE)
                .raw("@page { @bottom-left { font: 8pt \"IBM Plex Sans\", sans-serif; color: #555; content: \""
                        + footing.fingerprint().substring(0, 12) + " · ")
                .raw(words.time(footing.at()))
                .raw("\" } }\n</style>\n</head>\n<body>\n")
                .element("p", "program", words.text("report.program"))
                .element("h1", "", title);
    }

    void heading(String key) throws IOException {
        page.element("h2", "", words.text(key));
    }

    /** Numerator, denominator, what was left out; a percentage only where enough was judged. */
    String rate(Rate rate) {
        if (rate.denominator() == 0) {
            return words.text("compare.rate.none", words.number(rate.leftOut()));
        }
        String numbers = words.text(
                "compare.rate",
                words.number(rate.numerator()),
                words.number(rate.denominator()),
                words.number(rate.leftOut()));
        return rate.isSmall() ? numbers : percent(rate) + " · " + numbers;
    }

    /** As short as fits a cell. */
    String cell(Rate rate) {
        if (rate.denominator() == 0) {
            return "–";
        }
        String numbers = words.number(rate.numerator()) + "/" + words.number(rate.denominator());
        return rate.isSmall() ? numbers : percent(rate) + " (" + numbers + ")";
    }

    private static String percent(Rate rate) {
        return Math.round(100.0 * rate.numerator() / rate.denominator()) + "\u00a0%";
    }

    void fact(String name, String value) throws IOException {
        page.raw("<tr>").element("th", "", name).element("td", "", value).raw("</tr>\n");
    }

    void definitions() throws IOException {
        heading("report.meaning");
        page.raw("<dl>\n");
        for (String each : new String[] {"execution", "onTime", "small", "status", "link"}) {
            page.element("dt", "", words.text("report.meaning." + each))
                    .element("dd", "", words.text("report.meaning." + each + ".is"));
        }
        page.raw("</dl>\n");
    }

    /** The end: whoever does not see it holds a report that broke off. */
    void end(Footing footing, String last) throws IOException {
        heading("report.origin");
        page.raw("<table class=\"facts\">\n");
        fact(words.text("report.made"), words.time(footing.at()) + " (" + footing.at() + ")");
        fact(words.text("report.version"), footing.version());
        fact(words.text("report.documents"), words.number(footing.documents()));
        fact(words.text("report.fingerprint"), footing.fingerprint());
        page.raw("<tr>").element("th", "", words.text("report.again")).raw("<td>");
        page.link(footing.address(), footing.address());
        page.raw("</td></tr>\n</table>\n");
        page.element("p", "place", words.text("report.same"));
        page.element("p", "end", last).raw("</body>\n</html>\n");
        page.flush();
    }

    private static String resource(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the application cannot read its own " + name, e);
        }
    }
}
