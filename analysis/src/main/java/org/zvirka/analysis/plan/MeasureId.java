package org.zvirka.analysis.plan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.zvirka.ingest.document.DocumentId;

/**
 * The address of a measure: 20 hex digits that stay the same when its document is read again, as long as the measure's
 * printed number and words are read the same.
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{20}");

    public MeasureId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("a measure id is 20 lower-case hex digits, not '" + value + "'");
        }
    }

    /**
     * @param occurrence 1 for the first measure of the document with this number and text, 2 for the second, ...
     */
    public static MeasureId of(DocumentId document, String number, String text, int occurrence) {
        String key = document + "\n" + number + "\n" + text + "\n" + occurrence;
        return new MeasureId(
                DocumentId.of(key.getBytes(StandardCharsets.UTF_8)).value().substring(0, 20));
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
