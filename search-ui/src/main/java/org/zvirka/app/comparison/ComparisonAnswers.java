package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to questions as people put them: parts of names, lists with commas. The same for the API and the command line. */
public final class ComparisonAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NAMES_TOLD = 10;

    private final Comparisons comparisons;

    public ComparisonAnswers(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * What is asked.
     *
     * @param body name or part of the name of one body, empty where bodies are compared with each other
     * @param years years of that body, empty for all
     * @param bodies names, parts of names or lists of these with commas
     * @param year the year the bodies are compared in, 0 where none is given
     * @param plan name of a file or beginning of an id, empty unless one plan is held against one report
     * @param report the same of the report
     */
    public record Asked(String body, List<Integer> years, List<String> bodies, int year, String plan, String report) {

        public Asked(String body, List<Integer> years, List<String> bodies, int year) {
            this(body, years, bodies, year, "", "");
        }

        public boolean isPair() {
            return !plan.isBlank() || !report.isBlank();
        }

        public Asked {
            years = List.copyOf(years);
            bodies = List.copyOf(bodies);
        }
    }

    /** @throws WrongParameterException with what to ask instead */
    public JsonNode answer(Asked asked) {
        if (asked.isPair()) {
            Plan plan = document(asked.plan(), "plan");
            Plan report = document(asked.report(), "report");
            return JSON.valueToTree(ComparisonJson.of(comparisons.delivery(plan, report)));
        }
        if (asked.body().isBlank() == asked.bodies().isEmpty()) {
            throw new WrongParameterException(
                    "body", "say one body and its years, or bodies and one year, or a plan and a report");
        }
        return asked.body().isBlank() ? bodies(asked) : years(asked);
    }

    private Plan document(String asked, String parameter) {
        if (asked.isBlank()) {
            throw new WrongParameterException(parameter, "say a plan and a report: the name of a file or an id");
        }
        List<PlanSummary> like = comparisons.documentsLike(asked);
        if (like.size() != 1) {
            throw new WrongParameterException(
                    parameter,
                    like.isEmpty()
                            ? "no document '" + asked.strip() + "' in the archive; name a file of it or an id"
                            : "'" + asked.strip() + "' may be "
                                    + shown(like.stream()
                                            .map(plan -> plan.file() + " (" + plan.id() + ")")
                                            .toList())
                                    + "; say the id");
        }
        return comparisons
                .document(like.getFirst().id())
                .orElseThrow(() -> new WrongParameterException(parameter, "the document has just been removed"));
    }

    private JsonNode years(Asked asked) {
        String body = one(asked.body(), "body");
        List<Plan> documents = comparisons.documents(body, asked.years());
        if (documents.isEmpty()) {
            throw new WrongParameterException("years", body + " has no document for " + asked.years());
        }
        Timeline timeline = comparisons.timeline(documents);
        return JSON.valueToTree(ComparisonJson.of(body, timeline, deliveries(timeline.documents())));
    }

    private List<Delivery> deliveries(List<Plan> documents) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Plan plan : documents) {
            for (Plan report : documents) {
                boolean fits = plan.kind() == PlanKind.PLAN
                        && report.kind() == PlanKind.REPORT
                        && plan.yearFrom() > 0
                        && plan.yearFrom() <= report.yearTo()
                        && report.yearFrom() <= plan.yearTo();
                if (fits) {
                    deliveries.add(comparisons.delivery(plan, report));
                }
            }
        }
        return deliveries;
    }

    private JsonNode bodies(Asked asked) {
        if (asked.year() == 0) {
            throw new WrongParameterException("year", "say the year in which the bodies are compared");
        }
        Set<String> names = new LinkedHashSet<>();
        for (String each : asked.bodies()) {
            // A name may have a comma in it; only where no body is so named is it a list.
            if (comparisons.body(each).isPresent()) {
                names.add(one(each, "bodies"));
            } else {
                for (String part : each.split(",")) {
                    names.add(one(part, "bodies"));
                }
            }
        }
        if (names.size() < 2) {
            throw new WrongParameterException("bodies", "name two bodies or more");
        }
        return JSON.valueToTree(ComparisonJson.of(comparisons.sideBySide(List.copyOf(names), asked.year())));
    }

    private String one(String asked, String parameter) {
        List<String> like = comparisons.bodiesLike(asked);
        if (like.size() == 1) {
            return like.getFirst();
        }
        throw new WrongParameterException(
                parameter,
                like.isEmpty()
                        ? "no body '" + asked.strip() + "' in the archive; there are: "
                                + shown(List.copyOf(comparisons.bodies().keySet()))
                        : "'" + asked.strip() + "' may be " + shown(like) + "; say more of the name");
    }

    private static String shown(List<String> names) {
        String shown = String.join("; ", names.subList(0, Math.min(NAMES_TOLD, names.size())));
        return names.isEmpty() ? "none" : names.size() > NAMES_TOLD ? shown + "; ..." : shown;
    }
}
