package org.zvirka.analysis.plan;

/**
 * The act that approved the document.
 *
 * @param act kind of act in the nominative, e.g. розпорядження
 * @param date ISO date, empty where the document does not tell it
 * @param number as printed without №, empty where the document does not tell it
 */
public record Approval(String act, String date, String number) {}
