package org.zvirka.index;

/**
 * A matched stretch of a printed field.
 *
 * @param field {@code text}, {@code section}, {@code deadline}, {@code responsible}, {@code indicator},
 *     {@code expected}, {@code funding}, {@code statusMark}, {@code justification}, {@code result}, {@code number};
 *     offsets in {@code section} count in its headings joined by {@link #SECTION_SEPARATOR}; a cell of a column without a
 *     role is {@link #OTHER_PREFIX} and the column's title
 * @param start offset of the first character
 * @param end offset behind the last one
 */
public record Highlight(String field, int start, int end) {

    public static final String SECTION_SEPARATOR = " / ";
    public static final String OTHER_PREFIX = "other.";
}
