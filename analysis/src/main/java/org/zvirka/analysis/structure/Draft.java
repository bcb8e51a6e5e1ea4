package org.zvirka.analysis.structure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Origin;

/** A measure while its rows are being read. Confined to one thread. */
final class Draft {

    private String number;
    private final List<SectionTitle> section;
    private final Origin origin;
    private final Map<ColumnRole, String> cells = new EnumMap<>(ColumnRole.class);
    private final Map<String, String> other = new LinkedHashMap<>();

    Draft(String number, List<SectionTitle> section, Origin origin) {
        this.number = number;
        this.section = List.copyOf(section);
        this.origin = origin;
    }

    /** A heading that may go on over a page while measures below it are read already. */
    static final class SectionTitle {

        private String text;

        SectionTitle(String text) {
            this.text = text;
        }

        void append(String more) {
            text = Cuts.join(text, more);
        }

        String line() {
            return Cell.of(text).line();
        }
    }

    String number() {
        return number;
    }

    void number(String value) {
        number = value;
    }

    Origin origin() {
        return origin;
    }

    List<String> section() {
        return section.stream()
                .map(SectionTitle::line)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    String cell(ColumnRole role) {
        return cells.getOrDefault(role, "");
    }

    void put(ColumnRole role, String text) {
        cells.put(role, text);
    }

    void append(ColumnRole role, String text) {
        cells.merge(role, text, Cuts::join);
    }

    void appendOther(String title, String text) {
        other.merge(title, text, Cuts::join);
    }

    Printed printed() {
        Map<String, String> rest = new LinkedHashMap<>();
        other.forEach((title, text) -> {
            if (!text.isBlank()) {
                rest.put(title, Cell.of(text).line());
            }
        });
        return new Printed(
                line(ColumnRole.MEASURE),
                line(ColumnRole.DEADLINE),
                line(ColumnRole.RESPONSIBLE),
                line(ColumnRole.INDICATOR),
                line(ColumnRole.EXPECTED),
                line(ColumnRole.FUNDING),
                line(ColumnRole.STATUS),
                line(ColumnRole.JUSTIFICATION),
                line(ColumnRole.RESULT),
                rest);
    }

    private String line(ColumnRole role) {
        return Cell.of(cell(role)).line();
    }
}
