package org.zvirka.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;

/** Plans of an invented body, with something in every field. */
public final class TestPlans {

    public static final String BODY = "Тихоярська міська рада";

    private TestPlans() {}

    /** Two measures: one done, one not. */
    public static Plan report() {
        return plan(
                "звіт.docx",
                List.of("Вести облік подарунків", "Провести навчання з конфлікту інтересів"),
                List.of(Completion.DONE, Completion.NOT_DONE));
    }

    /** A report with these measures; the statuses are given round and round. */
    public static Plan plan(String file, List<String> texts, List<Completion> statuses) {
        DocumentId id = DocumentId.of((file + texts).getBytes(StandardCharsets.UTF_8));
        List<Measure> measures = new java.util.ArrayList<>();
        for (String text : texts) {
            measures.add(measure(id, measures.size() + 1, text, statuses.get(measures.size() % statuses.size())));
        }
        return new Plan(
                id,
                file,
                "text/plain",
                "uk",
                "Звіт про виконання плану",
                BODY,
                List.of(),
                PlanKind.REPORT,
                2021,
                2021,
                null,
                List.of(),
                List.of(),
                measures,
                List.of());
    }

    /** A plan of a body for a year, with one measure. */
    public static Plan promise(String body, int year) {
        DocumentId id = DocumentId.of((body + year).getBytes(StandardCharsets.UTF_8));
        return new Plan(
                id,
                "план.docx",
                "text/plain",
                "uk",
                "План заходів",
                body,
                List.of(),
                PlanKind.PLAN,
                year,
                year,
                null,
                List.of(),
                List.of(),
                List.of(measure(id, 1, "Провести навчання", Completion.PLANNED)),
                List.of());
    }

    private static Measure measure(DocumentId id, int ordinal, String text, Completion status) {
        return new Measure(
                MeasureId.of(id, "1." + ordinal, text, ordinal),
                ordinal,
                "1." + ordinal,
                List.of("Розділ 1", "Завдання 1"),
                new Printed(
                        text,
                        "до 1 квітня 2021 року",
                        "Уповноважений",
                        "Звіт",
                        "",
                        "",
                        "",
                        "",
                        "Так",
                        Map.of("Примітка", "-")),
                status,
                Timeliness.UNKNOWN,
                new Schedule.By(List.of(LocalDate.of(2021, 4, 1))),
                List.of("training"),
                List.of(new Party("Уповноважений", "Уповноважений")),
                List.of(),
                List.of(),
                List.of(new Evidence("status", "result", 0, 3, "Так", "mark", 0.9)),
                new Origin(2, "", 1, ordinal, new Box(10, 20, 300, 15)));
    }
}
