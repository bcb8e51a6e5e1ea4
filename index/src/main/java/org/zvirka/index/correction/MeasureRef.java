package org.zvirka.index.correction;

import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;

/**
 * Which measure is meant: by its id and, for when it is read a little differently later, by what it said.
 *
 * @param number its printed number at the time
 * @param text its words at the time, empty where they are not known
 */
public record MeasureRef(MeasureId id, String number, String text) {

    public static MeasureRef of(Measure measure) {
        return new MeasureRef(measure.id(), measure.number(), measure.text());
    }
}
