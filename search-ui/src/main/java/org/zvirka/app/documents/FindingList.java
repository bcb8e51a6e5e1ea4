package org.zvirka.app.documents;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.FindingWords;
import org.zvirka.app.look.Icon;
import org.zvirka.app.source.PlaceInPrint;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Finding;

/** What a reader should know about how a document was read, the gravest first. */
final class FindingList extends UnorderedList {

    private static final int FIRST = 12;

    FindingList(List<Finding> findings, Words words) {
        addClassName("findings");
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.<Finding, Finding.Severity>comparing(
                                finding -> finding.kind().severity())
                        .reversed())
                .toList();
        sorted.stream().limit(FIRST).forEach(finding -> add(line(finding, words)));
        if (sorted.size() > FIRST) {
            ListItem rest = new ListItem();
            NativeButton more = Buttons.quiet(words.text("facet.more", sorted.size() - FIRST), () -> {
                remove(rest);
                sorted.stream().skip(FIRST).forEach(finding -> add(line(finding, words)));
            });
            rest.add(more);
            add(rest);
        }
    }

    /** A finding in words, without its place. */
    static Span words(Finding finding, Words words) {
        Span span = new Span(new Icon(icon(finding)), new Span(FindingWords.of(finding, words)));
        span.addClassNames("finding", style(finding));
        return span;
    }

    private static ListItem line(Finding finding, Words words) {
        ListItem item = new ListItem(words(finding, words));
        String place = PlaceInPrint.of(finding.origin(), words);
        if (!place.isEmpty()) {
            Span where = new Span(place);
            where.addClassName("place");
            item.add(where);
        }
        return item;
    }

    private static String icon(Finding finding) {
        return switch (finding.kind().severity()) {
            case NOTE -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private static String style(Finding finding) {
        return switch (finding.kind().severity()) {
            case NOTE -> "status-not-reported";
            case WARNING -> "status-partial";
            case ERROR -> "status-not-done";
        };
    }
}
