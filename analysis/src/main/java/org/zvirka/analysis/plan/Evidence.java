package org.zvirka.analysis.plan;

/**
 * The words a derived value rests on.
 *
 * @param value which derived value, e.g. {@code status}, {@code theme:procurement}, {@code schedule}
 * @param field the printed field the words stand in, e.g. {@code result}; {@code header} or {@code preamble} outside it
 * @param start offset of the first character in that field
 * @param end offset behind the last one; {@code start == end} only for an empty field
 * @param quote the words themselves
 * @param rule which rule or model decided, as named in the guides
 * @param confidence 0..1
 */
public record Evidence(String value, String field, int start, int end, String quote, String rule, double confidence) {

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence runs forwards: " + start + ".." + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in 0..1: " + confidence);
        }
    }
}
