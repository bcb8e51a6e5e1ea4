/**
 * Journeys through the packaged application, started as people start it, in the machine's own Chromium; screenshots of each
 * stop lie under {@code target/screenshots}. Where there is no Chromium the journeys are skipped and say so, except where
 * {@code CI=true}: there they fail.
 */
@NullMarked
package org.zvirka.journeys;

import org.jspecify.annotations.NullMarked;
