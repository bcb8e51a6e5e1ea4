package org.zvirka.app.look;

import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Finding;

/** What a finding says to people. */
public final class FindingWords {

    private FindingWords() {}

    public static String of(Finding finding, Words words) {
        String key = "finding." + finding.kind();
        return words.find(key).isEmpty()
                ? finding.kind() + " " + String.join(", ", finding.details())
                : words.text(
                        key,
                        finding.details().stream()
                                .map(detail -> detail.isBlank() ? words.text("document.noHeader") : detail)
                                .toArray());
    }
}
