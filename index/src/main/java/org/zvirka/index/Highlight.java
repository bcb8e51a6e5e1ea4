package org.zvirka.index;

/**
 * A matched stretch of a printed field.
 *
 * @param field {@code text}, {@code section}, {@code deadline}, {@code responsible}, {@code indicator},
 *     {@code expected}, {@code funding}, {@code statusMark}, {@code justification}, {@code result}, {@code number}
 * @param start offset of the first character
 * @param end offset behind the last one
 */
public record Highlight(String field, int start, int end) {}
