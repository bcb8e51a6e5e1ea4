package org.zvirka.analysis.plan;

/**
 * A cited act.
 *
 * @param type kind of act in the nominative, e.g. закон, постанова
 * @param title its title without quotes, may be empty
 * @param date ISO date, may be empty
 * @param number as printed without №, may be empty
 * @param printed the words of the citation
 */
public record Reference(String type, String title, String date, String number, String printed) {}
