package org.zvirka.analysis.plan;

/**
 * A number a report tells.
 *
 * @param value the number
 * @param unit what it counts, as lemmas, so that years can be compared
 * @param printed the words it was read from
 */
public record Figure(double value, String unit, String printed) {}
