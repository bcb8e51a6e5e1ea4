/**
 * The query language, the same on every engine.
 *
 * <p>{@link org.zvirka.index.query.QueryParser} reads what people type into {@link org.zvirka.index.query.Node}s or says
 * where it went wrong; {@link org.zvirka.index.query.Interpreter} gives every word its dictionary forms and its synonyms
 * and hands on {@link org.zvirka.index.query.Clause}s, so simple that an engine only has to spell them in its own words;
 * {@link org.zvirka.index.query.Marker} finds the words to highlight. Length, depth, number of words, wildcards and
 * distances are bounded, so no query takes an engine down. The guide's page "query-language" tells it to people.
 */
@NullMarked
package org.zvirka.index.query;

import org.jspecify.annotations.NullMarked;
