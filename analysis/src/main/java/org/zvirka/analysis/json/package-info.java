/**
 * Plans as JSON, one form everywhere: the answer of {@code zvirka extract}, the kept extraction, the exports.
 *
 * <p>{@link org.zvirka.analysis.json.PlanJson} writes and reads it; what was written reads back equal. The fields are
 * described in the guide to the data; unknown fields are ignored when reading, so that older programs read newer files.
 */
@NullMarked
package org.zvirka.analysis.json;

import org.jspecify.annotations.NullMarked;
