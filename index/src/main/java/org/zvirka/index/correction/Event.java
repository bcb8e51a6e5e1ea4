package org.zvirka.index.correction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.ingest.document.DocumentId;

/**
 * Who changed what and when.
 *
 * @param document the document it is about; empty for {@link Change.Names}, and for taking one of these back
 * @param author what the person calls themselves, never empty for events made by people
 */
public record Event(Optional<DocumentId> document, Change change, String author, Instant at) {

    private static final int ID_LENGTH = 20;

    /** About one document. */
    public static Event of(DocumentId document, Change change, String author, Instant at) {
        return new Event(Optional.of(document), change, author, at);
    }

    /** About names in all documents. */
    public static Event everywhere(Change change, String author, Instant at) {
        return new Event(Optional.empty(), change, author, at);
    }

    /** 20 hex digits that follow from what the event says. */
    public String id() {
        byte[] line = ChangeJson.write(this).toString().getBytes(StandardCharsets.UTF_8);
        return DocumentId.of(line).value().substring(0, ID_LENGTH);
    }

    /** The measure it is about, as far as it is about one that was read. */
    public Optional<MeasureId> measure() {
        return change.measures().stream().findFirst().map(MeasureRef::id);
    }

    /** The field it changes, in the words of the JSON of {@code extract}; empty where it changes more than one. */
    public String field() {
        return switch (change) {
            case Change.MeasureField field -> field.field();
            case Change.DocumentField field -> field.field();
            case Change.Split split -> "";
            case Change.Merge merge -> "";
            case Change.Drop drop -> "";
            case Change.Add add -> "";
            case Change.Role role -> "";
            case Change.Names names -> "";
            case Change.Undo undo -> "";
        };
    }
}
