package org.zvirka.analysis.meaning;

import java.util.List;
import org.zvirka.analysis.plan.PlanKind;

/**
 * What is known of the document before its measures are understood.
 *
 * @param yearFrom first year of the period, 0 where unknown
 * @param yearTo last year of the period, 0 where unknown
 * @param prose all paragraphs and headings outside the tables, for abbreviations the document explains
 */
public record PlanFacts(PlanKind kind, int yearFrom, int yearTo, String body, String language, List<String> prose) {}
