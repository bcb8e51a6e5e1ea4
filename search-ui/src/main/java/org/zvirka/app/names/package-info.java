/**
 * The register of names: every body and every party there is, names that may be one, and what people decided about them.
 *
 * <p>{@code /names} lists bodies, {@code /names?kind=party} parties. A decision holds in all documents, also in those that
 * come later, and can be taken back.
 */
@NullMarked
package org.zvirka.app.names;

import org.jspecify.annotations.NullMarked;
