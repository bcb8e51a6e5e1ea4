package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.index.Highlight;
import org.zvirka.index.query.QueryField;

/**
 * A printed cell of a measure as searches see it.
 *
 * @param name as in {@link Highlight#field()}
 */
record PrintedField(String name, QueryField queryField, String text) {

    static List<PrintedField> of(Measure measure) {
        Printed printed = measure.printed();
        List<PrintedField> fields = new ArrayList<>(List.of(
                named(QueryField.TEXT, printed.text()),
                named(QueryField.SECTION, String.join(Highlight.SECTION_SEPARATOR, measure.section())),
                named(QueryField.DEADLINE, printed.deadline()),
                named(QueryField.RESPONSIBLE, printed.responsible()),
                named(QueryField.INDICATOR, printed.indicator()),
                named(QueryField.EXPECTED, printed.expected()),
                named(QueryField.FUNDING, printed.funding()),
                named(QueryField.MARK, printed.statusMark()),
                named(QueryField.JUSTIFICATION, printed.justification()),
                named(QueryField.RESULT, printed.result()),
                named(QueryField.NUMBER, measure.number())));
        printed.other()
                .forEach((title, text) ->
                        fields.add(new PrintedField(Highlight.OTHER_PREFIX + title, QueryField.OTHER, text)));
        return fields;
    }

    private static PrintedField named(QueryField field, String text) {
        return new PrintedField(field.id(), field, text);
    }
}
