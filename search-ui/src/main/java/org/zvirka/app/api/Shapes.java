package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes of what is passed on as JSON written elsewhere; they describe, nothing makes them. */
final class Shapes {

    private Shapes() {}

    /** When a measure is due. */
    record DueDays(
            @Schema(description = "on, by, within, recurring, always, onEvent, perPlan, several, none or unparsed")
            String type,

            @Schema(description = "The days by which something is due")
            List<String> occurrences,

            @Nullable List<Span> periods,
            @Nullable String every,
            @Nullable String condition,
            @Nullable String plan,
            @Nullable List<DueDays> parts,
            @Nullable String why) {}

    record Span(String from, String to) {}

    /** A place in the print. */
    record Place(
            int page,
            String sheet,
            int table,
            int row,

            @Nullable @Schema(description = "x, y, width, height in points")
            List<Double> box) {}

    /** Something a reader should know about how a document was read. */
    record Remark(String kind, String severity, List<String> details, Place origin) {}
}
