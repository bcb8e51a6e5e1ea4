/** What a measure means: status, schedule, timeliness, themes, parties, cited acts and figures, each with evidence. */
@NullMarked
package org.zvirka.analysis.meaning;

import org.jspecify.annotations.NullMarked;
