package org.zvirka.analysis.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;

/** Plans of a few lines for tests. */
final class TestPlans {

    private TestPlans() {}

    /** A printed row; trailing fields may be empty. */
    record Row(
            String section,
            String number,
            String text,
            String deadline,
            String responsible,
            String result,
            Completion status) {

        /** Reads {@code number | text | deadline | responsible | result}. */
        static Row of(String section, String line) {
            String[] cells = Arrays.copyOf(line.split(" \\| "), 5);
            return new Row(
                    section, at(cells, 0), at(cells, 1), at(cells, 2), at(cells, 3), at(cells, 4), Completion.PLANNED);
        }

        private static String at(String[] cells, int index) {
            return cells[index] == null ? "" : cells[index].strip();
        }

        Row with(Completion newStatus) {
            return new Row(section, number, text, deadline, responsible, result, newStatus);
        }
    }

    static Row row(String number, String text) {
        return new Row("", number, text, "", "", "", Completion.PLANNED);
    }

    static Plan plan(int year, Row... rows) {
        return plan("Вербівська міська рада", PlanKind.PLAN, year, year, List.of(rows));
    }

    static Plan report(int year, Row... rows) {
        return plan("Вербівська міська рада", PlanKind.REPORT, year, year, List.of(rows));
    }

    static Plan plan(String body, PlanKind kind, int from, int to, List<Row> rows) {
        DocumentId id = DocumentId.of((body + kind + from + to + rows).getBytes(StandardCharsets.UTF_8));
        List<Measure> measures = new ArrayList<>();
        for (Row row : rows) {
            measures.add(measure(id, measures.size() + 1, row));
        }
        return new Plan(
                id,
                kind + "-" + from + ".txt",
                "text/plain",
                "uk",
                "",
                body,
                List.of(),
                kind,
                from,
                to,
                null,
                List.of(),
                List.of(),
                measures,
                List.of());
    }

    /** The same plan with all measures due as given. */
    static Plan due(Plan plan, Schedule schedule) {
        List<Measure> measures = plan.measures().stream()
                .map(m -> new Measure(
                        m.id(),
                        m.ordinal(),
                        m.number(),
                        m.section(),
                        m.printed(),
                        m.status(),
                        m.timeliness(),
                        schedule,
                        m.themes(),
                        m.parties(),
                        m.references(),
                        m.figures(),
                        m.evidence(),
                        m.origin()))
                .toList();
        return plan.with(measures, plan.findings());
    }

    private static Measure measure(DocumentId document, int ordinal, Row row) {
        return new Measure(
                MeasureId.of(document, row.number(), row.text(), ordinal),
                ordinal,
                row.number(),
                row.section().isEmpty() ? List.of() : List.of(row.section()),
                new Printed(row.text(), row.deadline(), row.responsible(), "", "", "", "", "", row.result(), Map.of()),
                row.status(),
                Timeliness.UNKNOWN,
                new Schedule.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.UNKNOWN);
    }
}
