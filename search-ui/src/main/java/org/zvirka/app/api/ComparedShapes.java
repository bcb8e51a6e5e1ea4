package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes of comparisons, whose JSON is written elsewhere; they describe, nothing makes them. */
final class ComparedShapes {

    private ComparedShapes() {}

    /** A comparison of any kind: a field is there where what was asked has it. */
    record Comparison(
            @Nullable @Schema(description = "Of one body, or of a plan and its report")
            String body,

            @Nullable @Schema(description = "Years of one body")
            List<Integer> years,

            @Nullable @Schema(description = "Documents of one body, the earlier first")
            List<Document> documents,

            @Nullable @Schema(description = "Which rows were asked for, and of how many; rates are of the whole")
            Narrowed narrowed,

            @Nullable @Schema(description = "A promise of one body over its years")
            List<Promise> rows,

            @Nullable List<PlanAgainstReport> planAgainstReport,

            @Nullable @Schema(description = "Links that wait for a person and do not count")
            List<Link> proposals,

            @Nullable @Schema(description = "The year bodies are compared in; null for all years")
            Integer year,

            @Nullable List<String> bodies,

            @Nullable @Schema(description = "Themes of the bodies asked for")
            List<Theme> themes,

            @Nullable @Schema(description = "Themes that two others have, by body")
            Map<String, List<String>> lacks,

            @Nullable @Schema(description = "Wordings that two others share, by body")
            Map<String, List<Template>> lacksMeasures,

            @Nullable @Schema(description = "Measures that several bodies worded almost the same")
            List<Template> templates,

            @Nullable @Schema(description = "theme or year, where all bodies are counted")
            String by,

            @Nullable @Schema(description = "Ids of themes, or years")
            List<String> columns,

            @Nullable @Schema(description = "All bodies, every measure once")
            List<Total> totals,

            @Nullable @Schema(description = "All bodies by column")
            List<Cell> cells,

            @Nullable @Schema(description = "Whether all bodies are in it")
            Boolean complete,

            @Schema(description = "What the words of the answer mean")
            Definitions definitions) {}

    record Definitions(
            @Nullable Map<String, String> kind,
            @Nullable Map<String, String> decision,
            @Nullable Map<String, String> fate,
            @Nullable Map<String, String> due,
            @Nullable String score,
            String execution,
            String onTime,
            String small,
            @Nullable String promised,
            @Nullable String delivered,
            @Nullable String lacks,
            @Nullable String lacksMeasures,
            @Nullable String templates,
            @Nullable String column,
            @Nullable String totals) {}

    record Narrowed(
            @Nullable String fate,
            @Nullable String theme,
            @Nullable String status,
            @Nullable String q,
            @Nullable String only,
            int ofRows) {}

    record Document(
            String id,
            String file,
            String title,
            String kind,
            int yearFrom,
            int yearTo,
            int measures,
            @Nullable Tally tally) {}

    record Tally(long measures, Map<String, Long> statuses, Rate execution, Rate onTime) {}

    /** A share with what it divides. */
    record Rate(
            long numerator,
            long denominator,
            long leftOut,

            @Nullable @Schema(description = "null where nothing was judged, which is not zero")
            Double value,

            @Schema(description = "Too few for a percentage")
            boolean small) {}

    record Promise(
            String number,
            List<String> section,
            String text,

            @Schema(description = "By year; null: in no document of it")
            Map<String, String> status,

            Map<String, String> due,
            Map<String, String> change,
            @Nullable Integer unchangedSince,
            boolean droppedUndone,
            @Nullable String droppedAs,
            List<PromiseCell> cells) {}

    record PromiseCell(
            @Schema(description = "Place of the document among documents, from 0")
            int document,

            String file,
            String change,
            List<Link> links,
            List<MeasureInShort> measures) {}

    record MeasureInShort(
            String id,
            int ordinal,
            String number,
            List<String> section,
            String text,
            String deadline,
            String responsible,
            String result,
            String status,
            String timeliness,
            List<String> themes) {}

    record Link(
            String kind,
            String decision,
            double score,
            boolean moved,
            List<Named> before,
            List<Named> after,
            List<Reason> reasons) {}

    record Named(
            String id,
            @Nullable String document,
            @Nullable Integer ordinal,
            @Nullable String number,
            @Nullable List<String> section,
            @Nullable String text) {}

    record Reason(String feature, double similarity, double effect, List<String> words) {}

    record PlanAgainstReport(
            Document plan,
            Document report,
            String summary,
            @Schema(description = "Measures by fate") Map<String, Long> counts,
            Tally planned,
            Deadlines deadlines,
            List<Item> items,
            List<Link> proposals) {}

    record Deadlines(long met, long missed, long unknown, long moved) {}

    record Item(
            String fate,
            String explanation,
            @Nullable String due,
            @Nullable String status,
            List<MeasureInShort> planned,
            List<MeasureInShort> reported,
            @Nullable Link link,
            List<DeadlineChange> deadline,
            List<FigurePair> figures) {}

    record DeadlineChange(
            String change,
            @Nullable Long days,
            @Nullable String before,
            @Nullable String after) {}

    record FigurePair(String unit, double planned, double reported) {}

    record Theme(
            @Schema(description = "Its id, empty for measures without one")
            String theme,

            Map<String, Counts> bodies) {}

    record Counts(
            @Nullable @Schema(description = "Measures of plans; null: no document")
            Long promised,

            @Nullable @Schema(description = "Measures of reports; null: no report")
            Tally delivered) {}

    record Total(
            String body, @Nullable Long promised, @Nullable Tally delivered) {}

    record Cell(
            String body,
            String column,
            @Nullable Long promised,
            @Nullable Tally delivered) {}

    record Template(String text, List<String> bodies, List<TemplateMember> measures) {}

    record TemplateMember(String id, String body, String text) {}
}
