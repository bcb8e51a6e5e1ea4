package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.JsonNode;

/**
 * Everything a document says.
 *
 * @param approval the act that approved it, null where the document names none
 * @param columns of the printed table, with their roles
 * @param preamble paragraphs printed before the table
 * @param findings what a reader should know about how it was read
 * @param original address of the file as it came, relative to the server
 */
record DocumentAnswer(
        DocumentEntry document,
        String language,
        List<String> bodyAlso,
        @Nullable Approval approval,
        List<PrintedColumn> columns,
        List<String> preamble,
        List<MeasureEntry> measures,
        @Schema(implementation = Shapes.Remark[].class) JsonNode findings,
        String original) {

    /** @param role in lower case, as in {@code zvirka extract} */
    record PrintedColumn(String header, String role) {}

    static DocumentAnswer of(Plan plan) {
        PlanSummary summary = PlanSummary.of(plan);
        return new DocumentAnswer(
                DocumentEntry.of(summary),
                plan.language(),
                plan.bodyAlso(),
                plan.approvalOrNull(),
                plan.columns().stream()
                        .map(column -> new PrintedColumn(
                                column.header(), column.role().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                plan.preamble(),
                plan.measures().stream()
                        .map(measure -> MeasureEntry.of(summary, measure, List.of()))
                        .toList(),
                PlanJson.toTree(plan).path("findings"),
                "/original/" + plan.id());
    }
}
