/**
 * The REST API under {@code /api/v1}: measures, documents, the ledger, health.
 *
 * <p>Answers are JSON records of this package, errors are problem+json (RFC 9457) with a {@code code} that programs can rely
 * on. Parameters are read strictly: an unknown name or value is an error, since a filter that is quietly left out gives a
 * wrong number. The guide's page "api" tells it to people; {@code /api/v1/openapi} tells it to programs.
 */
@NullMarked
package org.zvirka.app.api;

import org.jspecify.annotations.NullMarked;
