package org.zvirka.analysis.plan;

/**
 * Who owes a measure.
 *
 * @param name one name across cases and abbreviations, for filters
 * @param printed as it stands in the cell
 */
public record Party(String name, String printed) {}
