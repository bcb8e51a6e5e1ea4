package org.zvirka.index.correction;

import java.util.Optional;
import java.util.Set;

/** Which fields of a measure people may set, and what rests on what. */
enum FieldKind {
    /** A printed cell: what is derived from it is derived again. */
    PRINTED(Set.of(
            "section",
            "text",
            "deadline",
            "responsible",
            "indicator",
            "expected",
            "funding",
            "statusMark",
            "justification",
            "result",
            "other")),
    /** Printed, but nothing is derived from it. */
    NUMBER(Set.of("number")),
    DERIVED(Set.of("status", "timeliness", "schedule", "themes", "parties", "references", "figures"));

    private final Set<String> fields;

    FieldKind(Set<String> fields) {
        this.fields = fields;
    }

    /** Empty for what is no field, or none to be set: an id, a place. */
    static Optional<FieldKind> of(String field) {
        for (FieldKind kind : values()) {
            if (kind.fields.contains(field)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether evidence of this value speaks for this field: {@code theme:gifts} for {@code themes}. */
    static boolean restsOn(String field, String value) {
        String name = value.contains(":") ? value.substring(0, value.indexOf(':')) : value;
        return name.equals(field) || field.equals("parties") && name.equals("party") || field.equals(name + "s");
    }
}
