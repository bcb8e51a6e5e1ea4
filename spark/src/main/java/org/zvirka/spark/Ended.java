package org.zvirka.spark;

import java.io.Serializable;
import org.zvirka.index.Ledger.State;

/**
 * How one file or member ended.
 *
 * @param known whether it was read before and not again
 */
record Ended(State state, boolean known) implements Serializable {}
