/**
 * Documents: what was offered to Zvirka, what became of it, and each document taken apart.
 *
 * <p>{@code /documents} takes files dropped on it and shows the ledger, every file with its outcome in words;
 * {@code /document/<id>} sets the printed table of measures again, with the findings beside their rows.
 */
@NullMarked
package org.zvirka.app.documents;

import org.jspecify.annotations.NullMarked;
