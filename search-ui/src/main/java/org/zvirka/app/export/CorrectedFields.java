package org.zvirka.app.export;

import java.util.List;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.index.Hit;
import org.zvirka.index.correction.PersonMark;

/** Which fields of a measure people corrected: as its evidence says; {@code row} where they made the row itself. */
final class CorrectedFields {

    private CorrectedFields() {}

    static List<String> of(Hit hit) {
        return hit.measure().evidence().stream()
                .filter(each ->
                        PersonMark.in(each).filter(mark -> !mark.confirmed()).isPresent())
                .map(Evidence::value)
                .distinct()
                .toList();
    }
}
