package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.FilterField;
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

    /** @throws WrongParameterException with what to ask instead */
    public JsonNode answer(Asked asked) {
        return compare(asked).answer();
    }

    /** @throws WrongParameterException with what to ask instead */
    public Compared compare(Asked asked) {
        if (asked.isPair()) {
            return pair(asked);
        }
        if (!asked.by().isEmpty()) {
            return matrix(asked);
        }
        if (asked.body().isBlank() == asked.bodies().isEmpty()) {
            throw new WrongParameterException(
                    "body",
                    "say one body and its years, or bodies and one year, or a plan and a report, or by=theme or by=year"
                            + " for all bodies");
        }
        return asked.body().isBlank() ? bodies(asked) : years(asked);
    }

    private Compared pair(Asked asked) {
        only(asked, Set.of("plan", "report", "fate"));
        Plan plan = document(asked.plan(), "plan");
        Plan report = document(asked.report(), "report");
        Map<String, Object> json = ComparisonJson.of(comparisons.delivery(plan, report), asked.narrowing());
        return new Compared(
                Compared.Kind.PAIR,
                asked,
                JSON.valueToTree(json),
                List.of(plan, report),
                "/compare/report?"
                        + new Asked(
                                        "",
                                        List.of(),
                                        List.of(),
                                        0,
                                        plan.id().value(),
                                        report.id().value(),
                                        "",
                                        asked.narrowing())
                                .query());
    }

    private Compared matrix(Asked asked) {
        only(asked, Set.of("by", "year"));
        FilterField by =
                switch (asked.by()) {
                    case "theme" -> FilterField.THEME;
                    case "year" -> FilterField.YEAR;
                    default -> throw new WrongParameterException("by", "theme or year, not '" + asked.by() + "'");
                };
        Map<String, Object> json = MatrixJson.of(
                by,
                asked.year(),
                comparisons.counts(by, PlanKind.PLAN, asked.year()),
                comparisons.counts(by, PlanKind.REPORT, asked.year()));
        return new Compared(
                Compared.Kind.MATRIX, asked, JSON.valueToTree(json), List.of(), "/compare/bodies?" + asked.query());
    }

    /** A parameter of another comparison would be left out quietly, and the numbers be other ones than asked for. */
    private static void only(Asked asked, Set<String> names) {
        for (String name : asked.parameters().keySet()) {
            if (!names.contains(name)) {
                throw new WrongParameterException(
                        name,
                        "does not go with this comparison, which takes "
                                + names.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
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

    private Compared years(Asked asked) {
        only(asked, Set.of("body", "years", "theme", "status", "q", "only"));
        String body = one(asked.body(), "body");
        List<Plan> documents = comparisons.documents(body, asked.years());
        if (documents.isEmpty()) {
            throw new WrongParameterException("years", body + " has no document for " + asked.years());
        }
        Timeline timeline = comparisons.timeline(documents);
        Narrowing narrowing = asked.narrowing();
        YearsFilter filter =
                new YearsFilter(narrowing.theme(), narrowing.status(), narrowing.which(), found(body, narrowing));
        Map<String, Object> json =
                ComparisonJson.of(body, timeline, deliveries(timeline.documents()), filter, narrowing);
        Asked named = new Asked(body, List.of(), List.of(), 0, "", "", "", narrowing);
        return new Compared(
                Compared.Kind.YEARS,
                asked,
                JSON.valueToTree(json),
                documents,
                asked.years().isEmpty() ? "/compare/years?" + named.query() : "/api/v1/compare?" + asked.query());
    }

    private Optional<Set<MeasureId>> found(String body, Narrowing narrowing) {
        if (narrowing.query().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(comparisons.found(body, narrowing.query()));
        } catch (IllegalArgumentException e) {
            throw new WrongParameterException("q", "these words are not understood: " + e.getMessage());
        }
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

    private Compared bodies(Asked asked) {
        only(asked, Set.of("bodies", "year"));
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
        List<String> bodies = List.copyOf(names);
        JsonNode json = JSON.valueToTree(ComparisonJson.of(comparisons.sideBySide(bodies, asked.year())));
        List<Plan> documents = bodies.stream()
                .flatMap(body -> comparisons.documents(body, List.of(asked.year())).stream())
                .toList();
        return new Compared(Compared.Kind.BODIES, asked, json, documents, "/api/v1/compare?" + asked.query());
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
