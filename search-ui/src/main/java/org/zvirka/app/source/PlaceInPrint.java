package org.zvirka.app.source;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Origin;

/** Where in the print something stands, in words. */
public final class PlaceInPrint {

    private PlaceInPrint() {}

    /** Page or sheet, table, row: as far as they are known; empty where nothing is. */
    public static String of(Origin origin, Words words) {
        List<String> parts = new ArrayList<>();
        if (!origin.sheet().isEmpty()) {
            parts.add(words.text("place.sheet", origin.sheet()));
        } else if (origin.page() > 0) {
            parts.add(words.text("place.page", origin.page()));
        }
        if (origin.table() > 0) {
            parts.add(words.text("place.table", origin.table()));
        }
        if (origin.row() > 0) {
            parts.add(words.text("place.row", origin.row()));
        }
        return String.join(", ", parts);
    }
}
