/**
 * The start page: how much the archive holds, where plans or reports are missing, how execution stands, what came last.
 */
@NullMarked
package org.zvirka.app.overview;

import org.jspecify.annotations.NullMarked;
