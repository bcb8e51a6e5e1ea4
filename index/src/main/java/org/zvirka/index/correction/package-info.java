/**
 * What people change, as events, and what becomes of a document when they are replayed.
 *
 * <p>An {@link org.zvirka.index.correction.Event} says who changed what and when; its {@link
 * org.zvirka.index.correction.Change} is one of a closed set. Events are kept in the order they came and never changed:
 * taking one back is an event too. {@link org.zvirka.index.correction.Replay} makes the plan that is shown out of the plan
 * that was read, the same way whatever engine searches it, and tells of every event what became of it, so that none is lost
 * in silence when a document is read differently later.
 */
@NullMarked
package org.zvirka.index.correction;

import org.jspecify.annotations.NullMarked;
