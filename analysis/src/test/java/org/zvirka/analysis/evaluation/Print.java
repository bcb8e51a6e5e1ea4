package org.zvirka.analysis.evaluation;

import java.io.IOException;

/** Prints a plan in one format. */
@FunctionalInterface
interface Print {

    byte[] of(InventedPlan plan) throws IOException;
}
