package org.zvirka.analysis.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.analysis.plan.PlanKind;

/**
 * @param title on one line, empty where there is none
 * @param body in the nominative, empty where unknown
 * @param yearFrom 0 where unknown
 * @param preamble lines before the title that say something about the document
 */
public record Head(
        String title,
        String body,
        List<String> bodyAlso,
        PlanKind kind,
        int yearFrom,
        int yearTo,
        @Nullable Approval approvalOrNull,
        List<String> preamble) {

    public Head {
        bodyAlso = List.copyOf(bodyAlso);
        preamble = List.copyOf(preamble);
    }
}
