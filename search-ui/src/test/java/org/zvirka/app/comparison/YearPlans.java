package org.zvirka.app.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** Plans and reports of two invented bodies over two years. */
public final class YearPlans {

    public static final String TOWN = "Тихоярська міська рада";
    public static final String CITY = "Дубенецька міська рада, виконавчий комітет";
    public static final String SITE = "Оновити розділ сайту про запобігання корупції";
    public static final String BOAT = "Закупити моторний човен для рибінспекторів";
    public static final String WELLS = "Скласти реєстр громадських колодязів";

    private YearPlans() {}

    public static List<Plan> all() {
        return List.of(
                of(TOWN, PlanKind.PLAN, 2021, Map.of(SITE, Completion.PLANNED, BOAT, Completion.PLANNED)),
                of(TOWN, PlanKind.REPORT, 2021, Map.of(SITE, Completion.DONE, BOAT, Completion.NOT_DONE)),
                of(TOWN, PlanKind.PLAN, 2022, Map.of(SITE, Completion.PLANNED, WELLS, Completion.PLANNED)),
                of(CITY, PlanKind.PLAN, 2021, Map.of(SITE, Completion.PLANNED)));
    }

    /** A third body, without what the other two share. */
    public static Plan third() {
        return of("Луговецька селищна рада", PlanKind.PLAN, 2021, Map.of(WELLS, Completion.PLANNED));
    }

    /** Two plans with measures that may be the same promise. */
    public static List<Plan> alike() {
        return List.of(
                of(
                        TOWN,
                        PlanKind.PLAN,
                        2021,
                        Map.of(
                                "Провести нараду з директорами шкіл щодо закупівель",
                                Completion.PLANNED,
                                BOAT,
                                Completion.PLANNED)),
                of(
                        TOWN,
                        PlanKind.PLAN,
                        2022,
                        Map.of(
                                "Провести нараду з директорами лікарень щодо ліків",
                                Completion.PLANNED,
                                WELLS,
                                Completion.PLANNED)));
    }

    /** As a better reading of the same document gives it: other letters, and so another id. */
    public static Measure reworded(Measure measure, Plan plan, String from, String to) {
        String text = measure.text().replace(from, to);
        return measure(plan.id(), measure.ordinal(), text, measure.status());
    }

    private static Plan of(String body, PlanKind kind, int year, Map<String, Completion> texts) {
        String file = kind + "-" + year + ".docx";
        DocumentId id = DocumentId.of((body + file).getBytes(StandardCharsets.UTF_8));
        List<Measure> measures = new ArrayList<>();
        for (String text : texts.keySet().stream().sorted().toList()) {
            measures.add(measure(id, measures.size() + 1, text, texts.getOrDefault(text, Completion.PLANNED)));
        }
        return new Plan(
                id,
                file,
                "text/plain",
                "uk",
                "",
                body,
                List.of(),
                kind,
                year,
                year,
                null,
                List.of(),
                List.of(),
                measures,
                List.of());
    }

    private static Measure measure(DocumentId id, int ordinal, String text, Completion status) {
        return new Measure(
                MeasureId.of(id, "" + ordinal, text, 1),
                ordinal,
                "" + ordinal,
                List.of("Розділ"),
                new Printed(text, "Квітень", "Відділ кадрів", "", "", "", "", "", "", Map.of()),
                status,
                status == Completion.DONE ? Timeliness.ON_TIME : Timeliness.UNKNOWN,
                new Schedule.None(),
                text.equals(SITE) ? List.of("transparency") : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.UNKNOWN);
    }
}
