package org.zvirka.analysis.plan;

/** Whether a document promises or tells what was done. */
public enum PlanKind {
    PLAN,
    REPORT
}
