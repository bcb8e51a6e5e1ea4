package org.zvirka.app.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;

/** Counts and rates for JSON. A rate's {@code value} is null where nothing was judged, which is not zero. */
final class RateJson {

    private RateJson() {}

    static Map<String, Object> of(Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measures", tally.total());
        Map<String, Long> statuses = new LinkedHashMap<>();
        tally.statuses().forEach((status, count) -> statuses.put(status.name(), count));
        json.put("statuses", statuses);
        json.put("execution", of(tally.execution()));
        json.put("onTime", of(tally.onTime()));
        return json;
    }

    private static Map<String, Object> of(Rate rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        OptionalDouble value = rate.value();
        json.put("numerator", rate.numerator());
        json.put("denominator", rate.denominator());
        json.put("leftOut", rate.leftOut());
        json.put("value", value.isPresent() ? rounded(value.getAsDouble()) : null);
        json.put("small", rate.isSmall());
        return json;
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
