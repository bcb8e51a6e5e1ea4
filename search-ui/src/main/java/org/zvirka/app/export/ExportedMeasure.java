package org.zvirka.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.index.Hit;
import org.zvirka.ingest.document.Box;

/**
 * A measure on its way out.
 *
 * @param corrected names of the fields that people corrected
 */
record ExportedMeasure(Hit hit, List<String> corrected) {

    private static final String BETWEEN = "; ";

    Measure measure() {
        return hit.measure();
    }

    /** The words a derived value rests on. */
    Optional<Evidence> evidence(String value) {
        return measure().evidence().stream()
                .filter(each -> each.value().equals(value))
                .findFirst();
    }

    String scheduleType() {
        return PlanJson.toTree(measure()).path("schedule").path("type").asString("");
    }

    Object firstDue() {
        List<LocalDate> days = measure().schedule().occurrences();
        return days.isEmpty() ? "" : days.getFirst();
    }

    Object lastDue() {
        List<LocalDate> days = measure().schedule().occurrences();
        return days.isEmpty() ? "" : days.getLast();
    }

    String due() {
        return measure().schedule().occurrences().stream()
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }

    String parties() {
        return measure().parties().stream().map(Party::name).collect(Collectors.joining(BETWEEN));
    }

    String references() {
        return measure().references().stream().map(Reference::printed).collect(Collectors.joining(BETWEEN));
    }

    String figures() {
        return measure().figures().stream().map(Figure::printed).collect(Collectors.joining(BETWEEN));
    }

    String other() {
        return measure().printed().other().entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    String box() {
        Box box = measure().origin().box();
        return box.isNone() ? "" : box.x() + " " + box.y() + " " + box.width() + " " + box.height();
    }
}
