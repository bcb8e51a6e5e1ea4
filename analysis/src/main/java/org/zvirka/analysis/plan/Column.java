package org.zvirka.analysis.plan;

/**
 * A column of the printed table.
 *
 * @param header its printed title on one line, the storeys of a tall header joined by " / "; empty where there is none
 */
public record Column(String header, ColumnRole role) {}
