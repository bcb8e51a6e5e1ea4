/**
 * From a {@link org.zvirka.ingest.document.SourceDocument} to a {@link org.zvirka.analysis.plan.Plan}: which table holds
 * measures, what each column means, and what each measure says. Every derived value carries the words it rests on.
 */
@NullMarked
package org.zvirka.analysis;

import org.jspecify.annotations.NullMarked;
