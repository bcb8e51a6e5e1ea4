package org.zvirka.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Footnotes and endnotes as office programs write them into pages. */
final class HtmlNotes {

    /** LibreOffice, then Word. */
    private static final Pattern MARK = Pattern.compile("#(?:sd(?:foot|end)note\\d+sym|_(?:ftn|edn)\\d+)");

    private static final Pattern BACK = Pattern.compile("#(?:sd(?:foot|end)note\\d+anc|_(?:ftn|edn)ref\\d+)");
    private static final Pattern NOTE = Pattern.compile("(?:sd(?:foot|end)note|ftn|edn)\\d+");

    private HtmlNotes() {}

    /** The raised number that leads from the text to a note or from the note back. */
    static boolean isMark(Element element) {
        String target = element.attr("href");
        return element.normalName().equals("a")
                && (MARK.matcher(target).matches() || BACK.matcher(target).matches());
    }

    /** A note itself: it says to which place of the text it belongs. */
    static boolean isNote(Element element) {
        return element.normalName().equals("div")
                && NOTE.matcher(element.id()).matches()
                && element.select("a[href]").stream()
                        .anyMatch(link -> BACK.matcher(link.attr("href")).matches());
    }
}
